import type { trueScale as english } from './en.ts'

export const trueScale: typeof english = {
  open: 'Grandeur nature',
  why: 'Il n’est pas deux écrans pareils. Posez une fois sur celui-ci une carte bancaire ou une règle, et la pièce s’y montre à sa taille. Ce que vous réglez reste sur cet appareil.',
  measureWith: 'Mesurer avec',
  card: 'une carte bancaire',
  ruler: 'une règle',
  cardHow: 'Posez la carte sur le contour et déplacez son bord jusqu’à ce qu’ils se confondent.',
  outline: 'Taille du contour',
  points: (count) => `${count} points de l’écran`,
  inPoints: 'En points de l’écran',
  rulerHow: 'Posez la règle le long du trait et écrivez ce qu’elle indique.',
  line: 'Longueur du trait, en millimètres',
  misread: (low, high) =>
    `Sur un écran, un tel trait mesure entre ${low} et ${high} millimètres. Veuillez le lire encore une fois.`,
  keep: 'Ils se confondent',
  leave: 'Pas maintenant',
  shown:
    'La pièce est à sa taille, telle qu’elle fut photographiée : ce qui vient vers vous paraît un peu plus grand.',
  drawn: 'Grandeur nature sur cet écran.',
  beside: 'À côté',
  coin: 'Une pièce d’un euro, 23,25 mm',
  hand: 'Une main, 19 cm',
  again: 'Mesurer l’écran de nouveau',
  failed: 'La photographie n’a pas pu venir. Le dessin est à sa taille.',
}
