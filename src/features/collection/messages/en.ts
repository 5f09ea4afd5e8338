import { capital, inWords } from '#i18n/in-words/en.ts'

export const collection = {
  indexTitle: 'Objects',
  indexLead: (collections: number) =>
    `They are kept in ${inWords(collections)} rooms. Nobody minds in which order you walk through them.`,
  count: (count: number) => (count === 1 ? 'One object' : `${capital(inWords(count))} objects`),
  others: 'The other rooms',
  enter: 'Enter the room',
  filters: {
    label: 'Look for something in this room',
    kind: 'Kind',
    anyKind: 'Every kind',
    material: 'Material',
    anyMaterial: 'Every material',
    availability: 'When',
    anyAvailability: 'Now or later',
    availabilities: { stock: 'In the house', 'made-to-order': 'Made to order' },
    submit: 'Show these',
    found: (count: number, written: string, all: string) =>
      written === all
        ? `${all} objects`
        : count === 1
          ? `One object of ${all}`
          : `${written} objects of ${all}`,
    everything: 'Show everything in the room',
    nothingTitle: 'Nothing in this room is all of that at once.',
    nothingLead: 'With one wish fewer there usually is something. Or look at everything, a page at a time.',
  },
}
