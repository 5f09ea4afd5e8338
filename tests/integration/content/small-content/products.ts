import { line, picture, price, reference, slug, text, weakReference } from './write.ts'

const returnRule = {
  _type: 'returnRule',
  kind: 'standard',
  days: 30,
  note: text('Thirty days.', 'Trente jours.'),
}

const metal = {
  _key: 'metal',
  _type: 'productOption',
  key: 'metal',
  title: line('Metal', 'Métal'),
  values: [
    {
      _key: 'gold',
      _type: 'optionValue',
      key: 'gold',
      title: line('Gold', 'Or'),
      note: line('750 ‰'),
      swatch: 'rose',
    },
    { _key: 'steel', _type: 'optionValue', key: 'steel', title: line('Steel', 'Acier'), swatch: 'steel' },
  ],
}

function variant(sku: string, value: string, prices: object[]) {
  return {
    _key: sku.toLowerCase(),
    _type: 'productVariant',
    sku,
    options: [{ _key: 'metal', _type: 'chosenOption', option: 'metal', value }],
    prices,
    availability: 'made-to-order',
    leadTimeWeeks: 7,
  }
}

/** A material and two products: a made-to-order watch with options, and a scent in stock. */
export function productsOf(image: string) {
  return [
    {
      _id: 'material-gold',
      _type: 'material',
      title: line('Gold', 'Or'),
      slug: slug('gold'),
      sentence: text('A fifth of it is copper.', 'Un cinquième en est du cuivre.'),
    },
    {
      _id: 'product-watch',
      _type: 'product',
      name: 'Méridienne',
      slug: slug('meridienne'),
      kind: line('Wristwatch', 'Montre-bracelet', 'ساعت مچی'),
      since: 2024,
      sentence: text('A thin watch.', 'Une montre mince.'),
      materialsLine: line('Gold, calf', 'Or, veau'),
      dimensionsLine: line('38 mm'),
      hero: picture(image, 'The watch at night'),
      pictures: [{ _key: 'day', ...picture(image, 'The watch by day') }],
      options: [metal],
      variants: [
        variant('MER-GOLD', 'gold', [price('EUR', 1_840_000), price('USD', 1_932_000)]),
        variant('MER-STEEL', 'steel', [price('EUR', 790_000)]),
      ],
      engraving: {
        _type: 'engraving',
        maxLength: 24,
        alphabets: ['latin', 'persian'],
        place: line('Words for the case back'),
        price: [price('EUR', 12_000)],
      },
      returnRule,
      collection: reference('collection-time'),
      story: weakReference('story-engine'),
      related: [weakReference('product-scent'), weakReference('product-not-yet')],
      materialsUsed: [reference('material-gold')],
    },
    {
      _id: 'product-scent',
      _type: 'product',
      name: 'Eau de Nuit',
      slug: slug('eau-de-nuit'),
      kind: line('Scent', 'Parfum'),
      since: 1931,
      sentence: text('Cold stone, orris, a match just put out.'),
      materialsLine: line('Pressed glass'),
      dimensionsLine: line('100 ml'),
      hero: picture(image, 'The flacon at night'),
      variants: [
        {
          _key: 'eau',
          _type: 'productVariant',
          sku: 'EAU-100',
          prices: [price('EUR', 24_000)],
          availability: 'stock',
        },
      ],
      returnRule: { ...returnRule, kind: 'unopened' },
      edition: { _type: 'edition', size: 12 },
      collection: reference('collection-time'),
    },
  ]
}
