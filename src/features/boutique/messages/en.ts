import { capital, inWords } from '#i18n/in-words/en.ts'

export const boutique = {
  indexTitle: 'Houses',
  indexDescription:
    'Where the house receives: addresses, hours as they stand now, and how to ask for an hour.',
  windowsNote:
    'The world’s day from midnight to midnight, Greenwich. The upright line is now. A filled hour is an hour when somebody will open the door.',
  hours: 'Hours',
  hoursNote: (city: string, zone: string) => `By the clocks of ${city} (${zone}).`,
  closed: 'Closed',
  today: 'today',
  coming: 'Days that differ',
  book: 'Ask for an hour',
  bookWith: (name: string) => `Ask for an hour with ${name}`,
  address: 'Address',
  telephone: 'Telephone',
  write: 'Write',
  gettingHere: 'How to find us',
  access: 'Getting in',
  director: 'Director',
  advisors: 'Who will receive you',
  speaks: (languages: string) => `Speaks ${languages}`,
  knows: (subjects: string) => `Knows ${subjects}`,
  specialities: {
    watches: 'watches',
    writing: 'pens and paper',
    scent: 'scent',
    leather: 'leather',
    silk: 'silk',
    bespoke: 'pieces made to order',
  },
  others: 'The other houses',
  visit: 'Come and see',
  windows: {
    title: (count: number, lit: number) => {
      const windows = `${capital(inWords(count))} windows.`
      if (lit === 0) return `${windows} None is lit.`
      if (lit === 1) return `${windows} One is lit.`
      return lit === count ? `${windows} All are lit.` : `${windows} ${capital(inWords(lit))} are lit.`
    },
    litUntil: (time: string) => `Lit until ${time}`,
    lampsAt: (time: string) => `Lamps at ${time}`,
    lampsOn: (day: string, time: string) => `Lamps on ${day}, ${time}`,
    dark: 'Dark for a while',
    greenwich: 'In Greenwich it is',
  },
}
