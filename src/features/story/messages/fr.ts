import type { story as english } from './en.ts'
import { capital, inWords } from '#i18n/in-words/fr.ts'

export const story: typeof english = {
  read: (minutes) =>
    minutes === 1 ? 'Lire le récit, une minute' : `Lire le récit, ${inWords(minutes)} minutes`,
  minutes: (minutes) => (minutes === 1 ? 'Une minute' : `${capital(inWords(minutes))} minutes`),
  words: (author, role) => (role ? `Texte de ${author}, ${role}` : `Texte de ${author}`),
  published: (date) => `Publié le ${date}`,
  onlyIn: 'Ce récit n’est pas encore traduit. Il est raconté ici en anglais.',
  objects: 'Les objets qui en viennent',
  next: 'Le récit suivant',
  all: 'Tous les récits',
  indexTitle: 'Récits',
  indexLead:
    'Ce dont l’atelier se souvient, écrit par ceux à qui on l’a raconté. Rien de cela n’est nécessaire pour posséder quoi que ce soit.',
  plateScrolls: 'Un dessin large ; il défile sur le côté',
  drawing: (title) => `Un dessin du cahier d’atelier, pour « ${title} »`,
  note: 'En marge',
  yearByYear: 'Année par année',
  contents: 'Dans cette histoire',
  maker: 'La main',
  material: 'La matière',
  before: 'Avant',
  after: 'Après',
  beforeAndAfter: 'Avant et après',
  asOneReads: 'Au fil de la lecture',
  transcript: 'Le film, en mots',
  linkTo: (title: string) => `Le chapitre « ${title} »`,
}
