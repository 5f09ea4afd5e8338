import type { ar as english } from './en.ts'

export const ar: typeof english = {
  open: 'Chez vous',
  loading: 'La pièce arrive.',
  look: 'Passez lentement le téléphone au-dessus d’une table ou du sol.',
  place: 'Touchez l’endroit où elle se tiendra.',
  placed: 'Elle s’y tient à sa taille. Touchez ailleurs pour la déplacer.',
  leave: 'Revenir à la page',
  failed: 'La vue de chez vous n’a pas pu s’ouvrir. La pièce est toujours ici.',
  ready: 'Elle est prête. Touchez encore une fois, et elle est chez vous.',
}
