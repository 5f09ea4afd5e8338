import { engravingFace } from '#i18n/engraving-face/fr.ts'
import type { bag as english } from './en.ts'

const numbers = [
  'Aucun',
  'Un',
  'Deux',
  'Trois',
  'Quatre',
  'Cinq',
  'Six',
  'Sept',
  'Huit',
  'Neuf',
  'Dix',
  'Onze',
  'Douze',
]
const inWords = (count: number) => numbers[count]?.toLowerCase() ?? String(count)
const objects = (count: number) => `${numbers[count] ?? count} ${count < 2 ? 'objet' : 'objets'}`

export const bag: typeof english = {
  title: 'Sac',
  description: 'Ce que vous avez choisi jusqu’ici, aux prix du jour.',
  holds: (count) => `${objects(count)}, pour l’instant`,
  empty: {
    title: 'Rien encore.',
    lead: 'Un sac vide pèse 340 grammes et il est en veau. Il a attendu dans de plus belles gares que celle-ci. Rien ne presse.',
    walk: 'Parcourir les salles',
  },
  line: {
    list: 'Ce que contient le sac',
    engraved: (text, place, face) =>
      `Gravé « ${text} », ${place}, en ${engravingFace[face]}. À vous seul, et non repris`,
    returnable: (days) => (days === 1 ? 'Repris pendant un jour' : `Repris pendant ${inWords(days)} jours`),
    unopened: (days) => `Repris pendant ${inWords(days)} jours s’il n’a pas été ouvert`,
    kept: 'Ne peut être repris',
    madeIn: (weeks) =>
      weeks === 1 ? 'Quitte l’atelier dans une semaine' : `Quitte l’atelier dans ${inWords(weeks)} semaines`,
    leavesSoon: 'Dans la maison, prêt à partir',
    edition: (size) => `L’un des ${size} d’une édition numérotée`,
    each: (price) => `${price} pièce`,
    howMany: (name) => `Combien de ${name}`,
    change: 'Modifier',
    changeWhat: (name) => `le nombre de ${name}`,
    takeOut: 'Retirer',
    takeOutWhat: (name) => name,
    wrapped: 'Emballé en cadeau',
  },
  problem: {
    title: 'Hors du compte',
    unknownItem: 'Une pièce que nous ne faisons plus',
    no_longer_sold:
      'Cette pièce ne se fait plus et ne peut être achetée. Nous l’avons laissée hors du compte.',
    not_yet_sold: 'Cette pièce ne peut pas encore être demandée. Nous l’avons laissée hors du compte.',
    not_sold_here: 'Cette pièce n’est pas vendue dans ce pays. Nous l’avons laissée hors du compte.',
    gone: 'La dernière vient de trouver quelqu’un. Nous l’avons laissée hors du compte ; une maison peut vous dire quand la prochaine sera finie.',
    too_few: (available) =>
      `Il n’y en a que ${available} pour le moment. Choisissez-en moins et le compte sera bon.`,
    engraving_changed:
      'Ces mots ne peuvent plus être gravés tels quels. Retirez la pièce et choisissez-la de nouveau, s’il vous plaît.',
  },
  sum: {
    title: 'Le compte',
    items: objects,
    shipping: 'Port',
    shippingFrom: (title) => `Port, ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    ours: 'Offert',
    tax: 'Taxes',
    taxIncluded: 'Comprises',
    taxAdded: 'Ajoutées au paiement',
    total: 'Total',
    totalBeforeTax: 'Total hors taxes',
    toCounter: 'Passer au comptoir',
    makeGift: 'En faire un cadeau',
    changeGift: 'Modifier le cadeau',
    nothing: 'Rien ici ne peut être acheté en l’état.',
    keeps: 'Le sac se garde trente jours sur cet appareil. Rien n’est pris avant que vous ayez payé.',
    keptAside: (minutes) =>
      minutes === 1
        ? 'Vos objets sont mis de côté encore une minute.'
        : `Vos objets sont mis de côté encore ${minutes} minutes.`,
  },
  giftSection: {
    title: 'Pour quelqu’un d’autre, peut-être',
    lead: 'Nous le nouerons, le cachetterons et écrirons la carte à la main. Vous choisissez les mots.',
    enter: 'Entrer au salon des cadeaux',
  },
  changed: 'Modifié',
  errors: {
    title: 'Ce n’est pas dans le sac',
    changeTitle: 'Le sac est resté tel quel',
    item: 'Nous ne connaissons pas cette pièce. Choisissez-la de nouveau sur sa propre page, s’il vous plaît.',
    quantity: 'Choisissez un nombre de un à dix, s’il vous plaît.',
    no_longer_sold: 'Cette pièce ne se fait plus ; elle n’a pu être placée dans le sac.',
    not_sold_here: 'Cette pièce n’est pas vendue dans ce pays.',
    not_yet_sold: 'Cette pièce ne peut pas encore être demandée.',
    gone: 'Il n’en reste pas pour le moment. Une maison peut vous dire quand la prochaine sera finie.',
    too_few: (available) => `Il n’y en a que ${available} pour le moment, en comptant celles de votre sac.`,
    too_many: (most) => `Un sac porte ${most} fois la même chose. Pour davantage, écrivez-nous.`,
    bag_full: 'Le sac est plein. Retirez quelque chose, ou passez d’abord au comptoir.',
    no_engraving: 'Rien ne peut être gravé sur cette pièce.',
    engraving_too_long: (most) => `Il y a place pour ${most} lettres. Raccourcissez un peu, s’il vous plaît.`,
    engraving_unwritable: (glyphs) =>
      `Le burin ne peut tracer ceci : ${glyphs}. Écrivez-le autrement, s’il vous plaît.`,
    no_such_line: 'Ceci n’est plus dans le sac. Voici ce qu’il contient.',
  },
  gift: {
    title: 'Le cadeau',
    forName: (name) => `Pour ${name}`,
    notBefore: (date) => `Pas avant le ${date}`,
    noPrice: 'Aucun prix ne voyage avec lui',
    parts: 'Boîte, papier, ruban, cachet, carte',
    untie: 'Dénouer le cadeau',
    outdated:
      'Un élément du cadeau n’est plus proposé ici. Revoyez-le au salon des cadeaux, s’il vous plaît.',
  },
}
