import { engravingFace } from '#i18n/engraving-face/fr.ts'
import type { order as english } from './en.ts'

export const order: typeof english = {
  statuses: {
    OrderPaymentDue: 'En attente du paiement',
    OrderProcessing: 'À l’atelier',
    OrderInTransit: 'En chemin',
    OrderPickupAvailable: 'Vous attend en boutique',
    OrderDelivered: 'Livrée',
    OrderReturned: 'Revenue chez nous',
    OrderCancelled: 'Annulée',
    OrderProblem: 'Entre les mains d’une personne',
  },
  leads: {
    OrderPaymentDue:
      'Votre banque a promis le paiement et y met quelques jours. Vos objets vous sont gardés jusque-là, et nous écrirons dès qu’il arrivera.',
    OrderProcessing: 'Elle est en bonnes mains. Nous vous écrirons quand elle quittera la maison.',
    OrderInTransit: 'Elle a quitté la maison et vient vers vous.',
    OrderPickupAvailable: 'Elle est en boutique et vous attend.',
    OrderDelivered: 'Elle est arrivée. Puisse-t-elle vous tenir longtemps compagnie.',
    OrderReturned: 'Elle est revenue chez nous.',
    OrderCancelled: 'Le paiement n’est pas arrivé ; rien n’a été fait et rien n’a été pris.',
    OrderProblem:
      'Votre paiement est arrivé, et l’un des objets a été pris par quelqu’un d’autre au même instant. Une personne de la maison s’en occupe et vous écrira dans la journée. Vous ne nous devez rien, et vous pouvez être remboursé aussitôt.',
  },
  payments: {
    paid: 'Reçu',
    unpaid: 'Promis par votre banque, et en chemin',
    no_payment_required: 'Il n’y avait rien à payer',
  },
  wayLabel: 'Le chemin d’une commande',
  way: ['Le paiement', 'L’atelier', 'Le voyage', 'Chez vous'],
  payment: 'Le paiement',
  emailsGoTo: 'Les lettres vont à',
  parts: { box: 'Boîte', paper: 'Papier', ribbon: 'Ruban', seal: 'Cachet', card: 'Carte' },
  noCard: 'Aucune carte ne l’accompagne. Le nœud en dit assez.',
  toPayer: 'Il vient d’abord chez vous, pour être remis en main propre.',
  bookHour: 'Demander une heure dans l’une des maisons',
  afterLead:
    'Un objet de cette maison n’en a jamais tout à fait fini avec nous. Il peut revenir, être soigné, ou faire parler de lui autour d’un café.',
  description: 'Ce que vous avez commandé, où cela va, et où cela en est.',
  thanks: (name) => (name ? `Merci, ${name}.` : 'Merci.'),
  reference: 'Référence',
  placedOn: 'Passée le',
  standing: 'Où elle en est',
  objects: 'Ce qui est à vous',
  engraved: (text, place, face) => `Gravé « ${text} », ${place}, en ${engravingFace[face]}`,
  numbers: (numbers, size) =>
    size === 1 ? `Numéro ${numbers} de son édition` : `Numéros ${numbers} de leur édition`,
  madeIn: (weeks) =>
    weeks === 1 ? 'Quitte l’atelier dans une semaine' : `Quitte l’atelier dans ${weeks} semaines`,
  made: 'Fait pour vous',
  itemGone: 'Celui-ci demande un mot de notre part ; nous vous écrirons',
  returnable: (days) => `Peut revenir dans les ${days} jours suivant son arrivée`,
  unopened: (days) => `Peut revenir, non ouvert, dans les ${days} jours suivant son arrivée`,
  kept: 'Ne peut être repris',
  quantity: (count) => `Au nombre de ${count}`,
  sum: 'Le compte',
  subtotal: 'Objets',
  giftParts: 'Le cadeau',
  shipping: 'Port',
  shippingBy: (title) => `Port, ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  discount: 'Déduit',
  tax: 'Taxes',
  ofWhichTax: 'Dont taxes',
  taxIncluded: 'Comprises',
  ours: 'Offert',
  total: 'Total',
  goesTo: 'Où cela va',
  billedTo: 'Qui paie',
  confirmationTo: (email) => `Les lettres à son sujet vont à ${email}.`,
  cardSays: 'La carte dit',
  sealed: (letters) => `avec ${letters} dans la cire`,
  after: 'Ensuite',
  sendBack: 'Renvoyer quelque chose',
  care: 'Comment en prendre soin',
  speak: 'Parler à quelqu’un',
  keepAddress: 'L’adresse de cette page est la clef de la commande. Gardez-la comme on garde une clef.',
  emails: {
    view: 'Voir la commande',
    dear: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    line: (name, detail) => (detail ? `${name}, ${detail}` : name),
    engraved: (text, place, face) => `gravé « ${text} », ${place}, en ${engravingFace[face]}`,
    confirmation: {
      subject: (reference) => `Votre commande ${reference}`,
      title: 'C’est à vous.',
      lead: (reference) =>
        `Votre paiement est arrivé et la commande est à l’atelier. Sa référence est ${reference}. Nous vous écrirons de nouveau quand elle quittera la maison.`,
      gift: 'C’est un cadeau : aucun prix ne voyage avec lui, et rien de cette lettre ne parvient à la personne qui ouvrira la boîte.',
    },
    paymentDue: {
      subject: (reference) => `Votre commande ${reference} attend son paiement`,
      title: 'Gardé pour vous.',
      lead: (reference) =>
        `Nous avons votre commande ${reference}, et votre banque nous a dit que le paiement est en route. Cela peut prendre quelques jours. Vos objets vous sont gardés jusque-là, et nous écrirons dès qu’il arrivera.`,
    },
    paymentFailed: {
      subject: (reference) => `Le paiement de ${reference} n’est pas arrivé`,
      title: 'Votre banque a dit non. Nous en sommes désolés.',
      lead: (reference) =>
        `Le paiement de votre commande ${reference} n’est pas arrivé ; nous n’avons donc rien fait et rien pris. Si vous voulez toujours ces objets, ils sont de nouveau dans votre sac ; un appel à votre banque suffit d’ordinaire.`,
    },
    problem: {
      subject: (reference) => `À propos de votre commande ${reference}`,
      title: 'Un mot au sujet de votre commande.',
      lead: (reference) =>
        `Votre paiement pour ${reference} est arrivé, et au même instant quelqu’un d’autre a pris l’un des objets. C’est à nous d’y remédier. Une personne de la maison vous écrira dans la journée avec ce que nous pouvons faire ; si vous préférez être remboursé, répondez à cette lettre et ce sera fait.`,
    },
  },
}
