import { engravingFace } from '#i18n/engraving-face/fr.ts'
import type { checkout as english } from './en.ts'

const parts = { box: 'Boîte cadeau', paper: 'Papier', ribbon: 'Ruban', seal: 'Cachet', card: 'Carte' }

export const checkout: typeof english = {
  engraved: (text, place, face) => `Gravé « ${text} », ${place}, en ${engravingFace[face]}`,
  noPriceTravels: 'Aucun prix ne voyage avec le cadeau.',
  giftPart: (part, title) => `${parts[part]} : ${title}`,
  wrapping: (box) => `Emballé pour offrir. Boîte : ${box}`,
  errors: {
    title: 'Nous ne sommes pas allés au comptoir',
    bag_empty: 'Il n’y a rien dans le sac qui puisse être acheté.',
    bag_changed:
      'Quelque chose a changé dans le sac depuis que vous l’avez vu : un prix, ou ce qu’il reste d’une pièce. Le voici tel qu’il est. S’il vous convient toujours, passez de nouveau au comptoir.',
    not_delivered: 'Personne ne porte ceci là où il doit aller. Écrivez-nous et nous trouverons un moyen.',
    out_of_stock:
      'Quelqu’un a été plus rapide d’un instant, et l’un de vos objets n’est plus là. Voici ce qu’il reste du sac.',
    payments_failed:
      'Le comptoir ne répond pas pour le moment. Rien n’a été pris et rien n’est perdu : le sac est tel que vous l’avez laissé. Réessayez dans une minute, s’il vous plaît.',
  },
  canceled: {
    title: 'Vous voici de retour.',
    description: 'Le paiement n’a pas été fait ; le sac est tel que vous l’avez laissé.',
    lead: 'Rien n’a été pris. Votre sac est tel que vous l’avez laissé, et rien ne presse.',
    keptAside: (minutes) =>
      minutes === 1
        ? 'Vos objets sont mis de côté encore une minute ; ensuite ils seront de nouveau à tous.'
        : `Vos objets sont mis de côté encore ${minutes} minutes ; ensuite ils seront de nouveau à tous.`,
    toCounter: 'Retourner au comptoir',
    toBag: 'Regarder dans le sac',
  },
  waiting: {
    title: 'Un instant.',
    description: 'Nous demandons si le paiement est arrivé.',
    lead: 'Votre paiement est parti, et le comptoir ne nous a pas encore dit qu’il est arrivé. Cette page le redemande chaque fois que vous l’ouvrez, et nous vous écrirons dès que nous le saurons. Ne payez pas deux fois, s’il vous plaît.',
    again: 'Demander de nouveau',
  },
  open: {
    title: 'Le comptoir est encore ouvert.',
    description: 'Le paiement n’a pas été terminé.',
    lead: 'Vous êtes parti avant la fin du paiement. Rien n’a été pris. Vous pouvez reprendre où vous en étiez.',
    toCounter: 'Reprendre le paiement',
    toBag: 'Regarder dans le sac',
  },
  expired: {
    title: 'L’heure est passée.',
    description: 'Le paiement n’a pas été fait à temps.',
    lead: 'Le paiement n’est pas venu pendant l’heure où nous avions mis vos objets de côté ; ils sont retournés au coffre. Rien n’a été pris. Votre sac s’en souvient.',
    takeUp: 'Reprendre le paiement',
    toBag: 'Regarder dans le sac',
  },
  failed: {
    title: 'Votre banque a dit non. Nous en sommes désolés.',
    description: 'Le paiement a été refusé.',
    lead: 'Rien n’a été pris. Les banques hésitent souvent devant une telle somme ; un appel suffit d’ordinaire. Vos objets sont revenus dans votre sac.',
    toBag: 'Regarder dans le sac',
    write: 'Parler à quelqu’un',
  },
}
