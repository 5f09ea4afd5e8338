import type { catalog as english } from '../en/catalog.ts'

const numbers = 'aucun un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')
const inWords = (count: number, one = 'un') => (count === 1 ? one : (numbers[count] ?? String(count)))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const catalog: typeof english = {
  windows: {
    title: (count, lit) => {
      const windows = `${capital(inWords(count, 'une'))} fenêtres.`
      if (lit === 0) return `${windows} Aucune n’est allumée.`
      if (lit === 1) return `${windows} Une est allumée.`
      return lit === count
        ? `${windows} Toutes sont allumées.`
        : `${windows} ${capital(inWords(lit))} sont allumées.`
    },
    litUntil: (time) => `Allumée jusqu’à ${time}`,
    lampsAt: (time) => `Lampes à ${time}`,
    lampsOn: (day, time) => `Lampes ${day}, ${time}`,
    dark: 'Éteinte pour quelque temps',
    greenwich: 'À Greenwich, il est',
  },
  object: {
    from: 'Dès',
    kindSince: (kind, year) => `${kind}, ${year}`,
    edition: (size) => `Édition numérotée de ${size}`,
    notSoldHere: 'Pas en vente sur ce marché',
  },
  product: {
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
  },
  story: {
    read: (minutes) =>
      minutes === 1 ? 'Lire le récit, une minute' : `Lire le récit, ${inWords(minutes)} minutes`,
    minutes: (minutes) => (minutes === 1 ? 'Une minute' : `${capital(inWords(minutes))} minutes`),
    words: (author, role) => (role ? `Texte de ${author}, ${role}` : `Texte de ${author}`),
    published: (date) => `Publié le ${date}`,
    onlyIn: 'Ce récit n’est pas encore traduit. Il est raconté ici en anglais.',
    objects: 'Les objets qui en viennent',
    next: 'Le récit suivant',
    all: 'Tous les récits',
    indexTitle: 'Récits',
    indexLead:
      'Ce dont l’atelier se souvient, écrit par ceux à qui on l’a raconté. Rien de cela n’est nécessaire pour posséder quoi que ce soit.',
    plateScrolls: 'Un dessin large ; il défile sur le côté',
    drawing: (title) => `Un dessin du cahier d’atelier, pour « ${title} »`,
    note: 'En marge',
    yearByYear: 'Année par année',
    contents: 'Dans cette histoire',
    maker: 'La main',
    material: 'La matière',
    before: 'Avant',
    after: 'Après',
    beforeAndAfter: 'Avant et après',
    asOneReads: 'Au fil de la lecture',
    transcript: 'Le film, en mots',
    linkTo: (title: string) => `Le chapitre « ${title} »`,
  },
  collection: {
    indexTitle: 'Objets',
    indexLead: (rooms) =>
      `On les garde dans ${inWords(rooms)} pièces. Personne ne regarde dans quel ordre vous les traversez.`,
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
  },
  boutique: {
    indexTitle: 'Maisons',
    indexDescription:
      'Où la maison reçoit : les adresses, les heures telles qu’elles sont maintenant, et comment demander une heure.',
    windowsNote:
      'La journée du monde, de minuit à minuit, à Greenwich. Le trait debout, c’est maintenant. Une heure pleine est une heure où quelqu’un ouvrira la porte.',
    hours: 'Heures',
    hoursNote: (city, zone) => `À l’heure de ${city} (${zone}).`,
    closed: 'Fermé',
    today: 'aujourd’hui',
    coming: 'Jours différents',
    book: 'Demander une heure',
    bookWith: (name) => `Demander une heure avec ${name}`,
    address: 'Adresse',
    telephone: 'Téléphone',
    write: 'Écrire',
    gettingHere: 'Nous trouver',
    access: 'Entrer chez nous',
    director: 'Direction',
    advisors: 'Qui vous recevra',
    speaks: (languages) => `Parle ${languages}`,
    knows: (subjects) => `Connaît ${subjects}`,
    specialities: {
      watches: 'les montres',
      writing: 'les plumes et le papier',
      scent: 'le parfum',
      leather: 'le cuir',
      silk: 'la soie',
      bespoke: 'les pièces sur commande',
    },
    others: 'Les autres maisons',
    visit: 'Venez voir',
  },
  search: {
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
    houses: 'Maisons',
    walk: 'Traverser les pièces',
  },
  policy: {
    updated: (date) => `En l’état depuis le ${date}`,
    others: 'Aussi par écrit',
  },
}
