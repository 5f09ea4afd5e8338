import type { viewing as english } from './en.ts'

export const viewing: typeof english = {
  send: 'Envoyer cette vue',
  sent: 'Le lien est copié.',
  link: 'Le lien vers cette vue',
  together: 'La regarder à deux',
  invite: 'Le lien pour qui regarde avec vous ; il ouvre pendant une heure',
  alone: 'Personne n’est encore là. Envoyez le lien.',
  joined: 'Quelqu’un regarde avec vous. Chacun peut tourner la pièce.',
  theirs: 'L’autre main tourne la pièce.',
  dropped: 'La ligne est tombée. Nous la reprenons.',
  over: 'Cette visite est terminée, ou ce lien n’a jamais été le nôtre. Ouvrez-en une autre quand vous voudrez.',
  full: 'Quatre personnes regardent déjà. Demandez-leur une place.',
  tooMany: 'Trop de liens pour l’instant. Patientez une minute, s’il vous plaît.',
  unavailable: 'La visite n’a pas pu s’ouvrir. La pièce tourne comme avant.',
  leave: 'Ne plus regarder à deux',
}
