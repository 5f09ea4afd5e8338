import type { form as english } from './en.ts'

export const form: typeof english = {
  summary: 'Quelques lignes demandent à être revues. Ce que vous avez écrit est resté en place.',
  invalid: 'Veuillez revoir ce champ.',
  unwritable: 'Un caractère ne peut pas être écrit ici. Veuillez le saisir de nouveau.',
  tooLarge: 'C’est plus que nous ne pouvons recevoir en une fois. Veuillez en envoyer un peu moins.',
  unreadable: 'Nous n’avons pas pu lire cet envoi. Veuillez remplir le formulaire de nouveau.',
  unexpected:
    'Un incident s’est produit dans la maison, et rien n’a été modifié. Veuillez réessayer dans un instant.',
  unavailable: {
    content:
      'La salle où nous gardons nos mots et nos prix ne répond pas pour le moment. Rien n’a été modifié. Veuillez réessayer dans une minute.',
    database:
      'Le registre où nous inscrivons tout ne répond pas pour le moment. Ce que vous avez écrit est resté en place. Veuillez réessayer dans une minute.',
  },
}
