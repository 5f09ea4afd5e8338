import type { product as english } from './en.ts'
import { capital, inWords } from '#i18n/in-words/fr.ts'

export const product: typeof english = {
  turnIt: 'Tourner',
  choose: 'Choisir le vôtre',
  pictures: 'Images',
  taxIncluded: 'Taxes comprises.',
  taxAdded: 'Hors taxes, ajoutées au paiement.',
  madeIn: (weeks) =>
    weeks === 1 ? 'Fait pour vous en une semaine.' : `Fait pour vous en ${inWords(weeks)} semaines.`,
  made: 'Fait pour vous.',
  inStock: 'À l’atelier, prêt à partir.',
  noneLeft: 'Il n’en reste pas pour le moment. Une boutique vous dira quand le prochain sera fini.',
  comesWith: (other) => `avec ${other.charAt(0).toLocaleLowerCase()}${other.slice(1)}`,
  notMade: (asked) => `${asked} : cet accord n’existe pas. Voici le plus proche :`,
  nearest: 'Le plus proche que l’on puisse avoir :',
  noneLeftShort: 'Épuisé',
  fromDate: (date) => `Dès ${date}`,
  notBefore: (date) =>
    `On pourra le demander dès ${date}. D’ici là, une boutique peut vous montrer la matière.`,
  notSoldHere:
    'Nous ne vendons pas cette pièce sur ce marché. La boutique la plus proche vous dira où la trouver.',
  chosen: (names) => `Choisi : ${names}`,
  engraving: (place) => `Quelques mots pour ${place}`,
  engravingHint: (alphabets) =>
    `En ${alphabets}. Gravé à la main, sur une ligne droite. Ce qui est gravé n’est qu’à vous et ne peut être rendu.`,
  engravingFree: 'La gravure est offerte.',
  engravingCosts: (price) => `La gravure est à ${price}.`,
  alphabets: { latin: 'lettres latines', persian: 'lettres persanes', numerals: 'chiffres' },
  place: 'Mettre dans le sac',
  notPlaced: 'L’objet n’a pas pu être mis dans le sac',
  seeIt: 'Le voir en boutique',
  telephone: 'Ou téléphonez à la maison :',
  materials: 'Matières',
  making: 'Fabrication',
  care: 'Entretien',
  dimensions: 'Dimensions',
  returns: 'Retours',
  returnsMore: 'Comment renvoyer un objet',
  photographs: (name: string) => `Photographies de ${name}`,
  thingsToLookFor: (count) =>
    count === 1 ? 'Une chose à regarder' : `${capital(inWords(count))} choses à regarder`,
  trueScale:
    'Grandeur nature, sur un écran de densité ordinaire. Le pointillé est une carte bancaire ; posez-en une dessus.',
  inInches: (sizes) => `En pouces : ${sizes}.`,
  reducedScale: (part) => `Dessiné à l’échelle ${part}, pour tenir ici.`,
  scaleAlt: (width, height, depth) =>
    `L’objet au trait, de face et de profil : ${width} mm de large, ${height} mm de haut, ${depth} mm de profondeur`,
  front: 'Face',
  side: 'Profil',
  also: 'Dans la même vitrine',
  object: {
    from: 'Dès',
    kindSince: (kind, year) => `${kind}, ${year}`,
    edition: (size) => `Édition numérotée de ${size}`,
    notSoldHere: 'Pas en vente sur ce marché',
  },
}
