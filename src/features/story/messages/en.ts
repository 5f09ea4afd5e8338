import { capital, inWords } from '#i18n/in-words/en.ts'

export const story = {
  read: (minutes: number) =>
    minutes === 1 ? 'Read the story, one minute' : `Read the story, ${inWords(minutes)} minutes`,
  minutes: (minutes: number) => (minutes === 1 ? 'One minute' : `${capital(inWords(minutes))} minutes`),
  words: (author: string, role: string) => (role ? `Words by ${author}, ${role}` : `Words by ${author}`),
  published: (date: string) => `Published ${date}`,
  onlyIn: 'This story has not been translated yet. It is told here in English.',
  objects: 'Objects it has touched',
  next: 'The next story',
  all: 'All the stories',
  indexTitle: 'Stories',
  indexLead:
    'What the workshop remembers, written down by those who were told it. None of it is needed to own anything.',
  plateScrolls: 'A wide drawing; it scrolls sideways',
  drawing: (title: string) => `A drawing from the workshop book, for “${title}”`,
  note: 'In the margin',
  yearByYear: 'Year by year',
  contents: 'In this story',
  maker: 'Maker',
  material: 'Material',
  before: 'Before',
  after: 'After',
  beforeAndAfter: 'Before and after',
  asOneReads: 'As one reads',
  transcript: 'The film in words',
  linkTo: (title: string) => `The chapter “${title}”`,
}
