import type { search as english } from './en.ts'
import { capital, inWords } from '#i18n/in-words/fr.ts'

export const search: typeof english = {
  title: 'Chercher quelque chose',
  label: 'Un nom, une matière, une ville',
  submit: 'Chercher',
  tooLong: 'C’est long à chercher. Un mot ou deux trouveront davantage.',
  found: (count, words) =>
    count === 1 ? `Une chose pour « ${words} »` : `${capital(inWords(count))} choses pour « ${words} »`,
  nothingTitle: (words) => `Rien ici ne répond à « ${words} ».`,
  nothingLead:
    'La chose porte peut-être un autre nom dans cette maison. Les mots courts trouvent davantage. Ou bien traversez les pièces : c’est ainsi que l’on trouve ce qu’on ne cherchait pas.',
  emptyLead:
    'Il y a peu de choses dans la maison, et tout se voit en une après-midi. Vous irez peut-être plus vite à pied.',
  objects: 'Objets',
  stories: 'Récits',
  boutiques: 'Maisons',
  walk: 'Traverser les pièces',
}
