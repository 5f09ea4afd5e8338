import type { EngravingFace } from '#shared/text/engraving-face.ts'
import { engravingFace } from '#i18n/engraving-face/en.ts'

const numbers = [
  'Nothing',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]
const inWords = (count: number) => numbers[count]?.toLowerCase() ?? String(count)
const counted = (count: number, one: string, many: string) =>
  `${numbers[count] ?? count} ${count === 1 ? one : many}`

export const bag = {
  title: 'Bag',
  description: 'What you have chosen so far, with today’s prices.',
  holds: (count: number) => `${counted(count, 'thing', 'things')}, so far`,
  empty: {
    title: 'Nothing yet.',
    lead: 'An empty bag weighs 340 grams and is made of calf. It has waited in better stations than this one. There is no hurry.',
    walk: 'Walk through the rooms',
  },
  line: {
    list: 'What lies in the bag',
    engraved: (text: string, place: string, face: EngravingFace) =>
      `Engraved “${text}”, ${place}, in ${engravingFace[face]}. Yours alone, and not returnable`,
    returnable: (days: number) =>
      days === 1 ? 'Returnable for one day' : `Returnable for ${inWords(days)} days`,
    unopened: (days: number) => `Returnable for ${inWords(days)} days while unopened`,
    kept: 'Cannot be returned',
    madeIn: (weeks: number) =>
      weeks === 1 ? 'Leaves the workshop in a week' : `Leaves the workshop in ${inWords(weeks)} weeks`,
    leavesSoon: 'In the house, ready to leave',
    edition: (size: string) => `One of a numbered edition of ${size}`,
    each: (price: string) => `${price} each`,
    howMany: (name: string) => `How many of ${name}`,
    change: 'Change',
    changeWhat: (name: string) => `how many of ${name}`,
    takeOut: 'Take out',
    takeOutWhat: (name: string) => name,
    wrapped: 'Wrapped as a gift',
  },
  problem: {
    title: 'Not in the sum',
    unknownItem: 'A piece we no longer make',
    no_longer_sold: 'It is no longer made, so it cannot be bought. We have left it out of the sum.',
    not_yet_sold: 'It cannot be asked for yet. We have left it out of the sum.',
    not_sold_here: 'It is not sold in this market. We have left it out of the sum.',
    gone: 'The last one has just found somebody. We have left it out of the sum; a boutique can tell you when the next will be finished.',
    too_few: (available: string) => `Only ${available} can be had now. Choose fewer and it counts again.`,
    engraving_changed:
      'The words can no longer be engraved as they are. Take it out and choose it again, please.',
  },
  sum: {
    title: 'What it comes to',
    items: (count: number) => counted(count, 'object', 'objects'),
    shipping: 'Carriage',
    shippingFrom: (title: string) => `Carriage, ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    ours: 'Ours',
    tax: 'Tax',
    taxIncluded: 'Included',
    taxAdded: 'Added at payment',
    total: 'Total',
    totalBeforeTax: 'Total before tax',
    toCounter: 'Go to the counter',
    makeGift: 'Make it a gift',
    changeGift: 'Change the gift',
    nothing: 'Nothing here can be bought as it stands.',
    keeps: 'The bag keeps for thirty days on this device. Nothing is taken until you have paid.',
    keptAside: (minutes: number) =>
      minutes === 1
        ? 'Your objects are kept aside for another minute.'
        : `Your objects are kept aside for another ${minutes} minutes.`,
  },
  giftSection: {
    title: 'For someone else, perhaps',
    lead: 'We will tie it, seal it and write the card by hand. You choose the words.',
    enter: 'Enter the gift salon',
  },
  changed: 'Changed',
  errors: {
    title: 'It is not in the bag',
    changeTitle: 'The bag is as it was',
    item: 'We do not know this piece. Please choose it again from its own page.',
    quantity: 'Please choose a number from one to ten.',
    no_longer_sold: 'This piece is no longer made, so it could not be placed in the bag.',
    not_sold_here: 'This piece is not sold in this market.',
    not_yet_sold: 'This piece cannot be asked for yet.',
    gone: 'None is left for the moment. A boutique can tell you when the next will be finished.',
    too_few: (available: string) => `Only ${available} can be had now, counting those in your bag.`,
    too_many: (most: string) => `A bag carries ${most} of one thing. For more, please write to us.`,
    bag_full: 'The bag is full. Please take something out, or come to the counter first.',
    no_engraving: 'Nothing can be engraved on this piece.',
    engraving_too_long: (most: string) => `There is room for ${most} letters. Please shorten it a little.`,
    engraving_unwritable: (glyphs: string) =>
      `The graver cannot cut this: ${glyphs}. Please write it another way.`,
    no_such_line: 'This is no longer in the bag. Here is what is.',
  },
  gift: {
    title: 'The gift',
    forName: (name: string) => `For ${name}`,
    notBefore: (date: string) => `Not before ${date}`,
    noPrice: 'No price travels with it',
    parts: 'Box, paper, ribbon, seal, card',
    untie: 'Untie the gift',
    outdated: 'One part of the gift is not offered here any more. Please look at it again in the gift salon.',
  },
}
