import type { collection as english } from './en.ts'
import { capital, inWords } from '#i18n/in-words/fr.ts'

export const collection: typeof english = {
  indexTitle: 'Objets',
  indexLead: (collections) =>
    `On les garde dans ${inWords(collections)} pièces. Personne ne regarde dans quel ordre vous les traversez.`,
  count: (count) => (count === 1 ? 'Un objet' : `${capital(inWords(count))} objets`),
  others: 'Les autres pièces',
  enter: 'Entrer',
  filters: {
    label: 'Chercher dans cette pièce',
    kind: 'Genre',
    anyKind: 'Tous les genres',
    material: 'Matière',
    anyMaterial: 'Toutes les matières',
    availability: 'Quand',
    anyAvailability: 'Maintenant ou plus tard',
    availabilities: { stock: 'En maison', 'made-to-order': 'Fait sur commande' },
    submit: 'Montrer',
    found: (count, written, all) =>
      written === all
        ? `${all} objets`
        : count === 1
          ? `Un objet sur ${all}`
          : `${written} objets sur ${all}`,
    everything: 'Tout montrer',
    nothingTitle: 'Rien dans cette pièce n’est tout cela à la fois.',
    nothingLead:
      'Avec un souhait de moins, il se trouve souvent quelque chose. Ou regardez tout, page après page.',
  },
}
