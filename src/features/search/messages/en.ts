import { capital, inWords } from '#i18n/in-words/en.ts'

export const search = {
  title: 'Look something up',
  label: 'A name, a material, a city',
  submit: 'Look',
  tooLong: 'That is a long thing to look for. A word or two will find more.',
  found: (count: number, words: string) =>
    count === 1 ? `One thing for “${words}”` : `${capital(inWords(count))} things for “${words}”`,
  nothingTitle: (words: string) => `Nothing here answers to “${words}”.`,
  nothingLead:
    'It may go by another name in this house. Shorter words find more. Or walk through the rooms, which is how most people find what they were not looking for.',
  emptyLead:
    'There is not much in the house, and all of it can be seen in an afternoon. You may find it quicker to walk.',
  objects: 'Objects',
  stories: 'Stories',
  boutiques: 'Houses',
  walk: 'Walk through the rooms',
}
