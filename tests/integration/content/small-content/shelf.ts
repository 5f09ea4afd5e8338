import { line, picture, price, reference, slug, text } from './write.ts'

/** A collection of fifty products: lamps and pens in turn, every fifth one of gold, the last ten made to order. */
export function shelfOf(image: string) {
  const numbers = Array.from({ length: 50 }, (_, place) => place + 1)
  const id = (number: number) => `shelf-${String(number).padStart(2, '0')}`
  const products = numbers.map((number) => ({
    _id: id(number),
    _type: 'product',
    name: `Lampe ${number}`,
    slug: slug(`lampe-${number}`),
    kind: number % 2 === 0 ? line('Fountain pen', 'Stylo-plume') : line('Lantern', 'Lanterne'),
    since: 1900 + number,
    sentence: text('It burns.'),
    materialsLine: line('Brass'),
    dimensionsLine: line('20 cm'),
    care: text('Keep it dry.'),
    hero: picture(image, 'A lamp'),
    variants: [
      {
        _key: 'only',
        _type: 'productVariant',
        sku: `SHELF-${number}`,
        prices: [price('EUR', 10_000)],
        availability: number > 40 ? 'made-to-order' : 'stock',
      },
    ],
    returnRule: { _type: 'returnRule', kind: 'standard', days: 30, note: text('Thirty days.') },
    collection: reference('collection-shelf'),
    materialsUsed: number % 5 === 0 ? [reference('material-gold')] : [],
  }))
  const collection = {
    _id: 'collection-shelf',
    _type: 'collection',
    title: line('The long shelf'),
    slug: slug('the-long-shelf'),
    sentence: text('Fifty of them.'),
    picture: picture(image, 'A shelf'),
    room: 'paper',
    // The editor's order, which differs from the order of the ids.
    products: numbers.toReversed().map((number) => reference(id(number))),
  }
  return [...products, collection]
}
