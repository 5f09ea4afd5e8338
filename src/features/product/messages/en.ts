import { capital, inWords } from '#i18n/in-words/en.ts'

export const product = {
  turnIt: 'Turn it',
  choose: 'Choose yours',
  pictures: 'Pictures',
  taxIncluded: 'With taxes.',
  taxAdded: 'Before tax, which is added at payment.',
  madeIn: (weeks: number) =>
    weeks === 1 ? 'Made for you in a week.' : `Made for you in ${inWords(weeks)} weeks.`,
  made: 'Made for you.',
  inStock: 'In the workshop, ready to leave.',
  noneLeft: 'None is left for the moment. A boutique can tell you when the next will be finished.',
  comesWith: (other: string) => `with ${other.charAt(0).toLocaleLowerCase()}${other.slice(1)}`,
  notMade: (asked: string) => `${asked}: this is not made together. Shown is the nearest:`,
  nearest: 'The nearest that can be had:',
  noneLeftShort: 'None left',
  fromDate: (date: string) => `From ${date}`,
  notBefore: (date: string) =>
    `It can be asked for from ${date}. A boutique can show you the material before then.`,
  notSoldHere:
    'We do not sell this piece in this market. The boutique nearest you can say where it may be had.',
  chosen: (names: string) => `Chosen: ${names}`,
  engraving: (place: string) => `Words for ${place}`,
  engravingHint: (alphabets: string) =>
    `In ${alphabets}. Cut by hand, on a straight line. What has been engraved is yours alone and cannot be returned.`,
  engravingFree: 'The engraving is ours.',
  engravingCosts: (price: string) => `The engraving is ${price}.`,
  alphabets: { latin: 'Latin letters', persian: 'Persian letters', numerals: 'numerals' },
  place: 'Place in the bag',
  notPlaced: 'It could not be placed in the bag',
  seeIt: 'See it in the boutique',
  telephone: 'Or telephone the house:',
  materials: 'Materials',
  making: 'Making',
  care: 'Care',
  dimensions: 'Dimensions',
  returns: 'Returns',
  returnsMore: 'How to send something back',
  photographs: (name: string) => `Photographs of ${name}`,
  thingsToLookFor: (count: number) =>
    count === 1 ? 'One thing to look for' : `${capital(inWords(count))} things to look for`,
  trueScale: 'At true size, on a screen of ordinary density. The broken line is a bank card; hold one to it.',
  inInches: (sizes: string) => `In inches: ${sizes}.`,
  reducedScale: (part: string) => `Drawn ${part}, so that it fits.`,
  scaleAlt: (width: string, height: string, depth: string) =>
    `Front and side of the object in outline: ${width} mm wide, ${height} mm high, ${depth} mm deep`,
  front: 'Front',
  side: 'Side',
  also: 'Also in the case',
  object: {
    from: 'From',
    kindSince: (kind: string, year: string) => `${kind}, ${year}`,
    edition: (size: string) => `A numbered edition of ${size}`,
    notSoldHere: 'Not sold in this market',
  },
}
