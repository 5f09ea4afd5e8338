// One Content Lake with a dozen documents for all tests; no test changes it.
import { describe, expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { withSmallDataset } from './small-content/content-fixture.ts'

const { en, fr, fa } = locales
const american = locales['en-us']
const lake = withSmallDataset()

describe('a product', () => {
  test('is read in the language and currency of the locale', async () => {
    const french = await lake.content.product('meridienne', fr)
    expect(french?.data).toMatchObject({
      name: 'Méridienne',
      kind: 'Montre-bracelet',
      options: [{ key: 'metal', title: 'Métal', values: [{ title: 'Or' }, { title: 'Acier' }] }],
      collection: { slug: 'watches-and-time', title: 'Montres et temps' },
      story: { title: 'Faux depuis 1868' },
      madeOf: [{ title: 'Or', sentence: 'Un cinquième en est du cuivre.' }],
    })
    // A change of the material invalidates every page that shows it.
    expect(french?.tags).toContain('doc:material-gold')
    expect(french?.data.variants.map(({ price }) => price)).toEqual([
      { amount: 1_840_000, currency: 'EUR' },
      { amount: 790_000, currency: 'EUR' },
    ])
  })

  test('falls back to English for each missing field', async () => {
    const persian = await lake.content.product('meridienne', fa)
    expect(persian?.data).toMatchObject({ kind: 'ساعت مچی', sentence: 'A thin watch.' })
    expect(persian?.data.hero).toMatchObject({ alt: 'The watch at night', caption: null })
  })

  test('has no price in a market where it is not sold', async () => {
    const found = await lake.content.product('meridienne', american)
    expect(found?.data.variants.map(({ price }) => price?.amount ?? null)).toEqual([1_932_000, null])
    expect(found?.data.engraving?.price).toBeNull()
  })

  test('leaves out unpublished references and reads missing lists as empty', async () => {
    const watch = await lake.content.product('meridienne', en)
    expect(watch?.data.related.map(({ slug }) => slug)).toEqual(['eau-de-nuit'])
    const scent = await lake.content.product('eau-de-nuit', en)
    expect(scent?.data).toMatchObject({
      pictures: [],
      options: [],
      craft: [],
      related: [],
      story: null,
      editionSize: 12,
    })
  })

  test('includes the path, color and hotspot of its picture', async () => {
    const found = await lake.content.product('meridienne', en)
    expect(found?.data.hero.path).toMatch(/^images\/orlune\/production\/[0-9a-f]{40}-1200x1500\.jpg$/)
    expect(found?.data.hero.color).toMatch(/^#[0-9a-f]{6}$/)
    expect(found?.data.hero.hotspot).toEqual({ x: 0.5, y: 0.25, width: 0.5, height: 0.5 })
  })

  test('is null when it does not exist', async () => {
    expect(await lake.content.product('no-such-piece', en)).toBeNull()
    expect(await lake.content.product('"] | order(_id) //', en)).toBeNull()
  })

  test('has its lowest price on its card', async () => {
    const cards = await lake.content.productCards(['eau-de-nuit', 'no-such-piece', 'meridienne'], en)
    expect(
      cards.data.map(({ slug, price, hasSeveralPrices }) => [slug, price?.amount, hasSeveralPrices]),
    ).toEqual([
      ['eau-de-nuit', 24_000, false],
      ['meridienne', 790_000, true],
    ])
    const abroad = await lake.content.productCards(['eau-de-nuit'], american)
    expect(abroad.data[0]?.price).toBeNull()
  })
})

describe('variants for the bag', () => {
  test('are read in the order requested, each with its chosen options', async () => {
    const { data } = await lake.content.variants(['EAU-100', 'GONE-1', 'MER-STEEL'], fr)
    expect(data.map(({ sku }) => sku)).toEqual(['EAU-100', 'MER-STEEL'])
    expect(data[0]).toMatchObject({
      options: [],
      returnRule: { kind: 'unopened' },
      editionSize: 12,
      engraving: null,
    })
    expect(data[1]).toMatchObject({
      productId: 'product-watch',
      slug: 'meridienne',
      options: [{ option: 'metal', optionTitle: 'Métal', value: 'steel', valueTitle: 'Acier' }],
      price: { amount: 790_000, currency: 'EUR' },
      engraving: { maxLength: 24, price: { amount: 12_000, currency: 'EUR' } },
      availability: 'made-to-order',
      leadTimeWeeks: 7,
    })
    expect(data[1]?.picture.alt).toBe('The watch by day (fr)')
  })
})

describe('a story', () => {
  test('states the language of its body', async () => {
    const [french, persian] = await Promise.all([
      lake.content.story('rose-engine', fr),
      lake.content.story('rose-engine', fa),
    ])
    expect(french?.data).toMatchObject({ bodyLanguage: 'fr', title: 'Faux depuis 1868' })
    expect(french?.data.body).toHaveLength(1)
    expect(persian?.data).toMatchObject({ bodyLanguage: 'en', title: 'نادرست از ۱۸۶۸', next: null })
    expect(persian?.data.body[1]).toMatchObject({ _type: 'plate', picture: { alt: 'The third rosette' } })
  })
})

describe('boutiques', () => {
  test('are read in their order with opening hours and exceptions', async () => {
    const { items, total } = (await lake.content.boutiques(1, fr)).data
    expect(items.map(({ slug }) => slug)).toEqual(['paris', 'london'])
    expect(total).toBe(2)
    expect(items[0]).toMatchObject({
      timeZone: 'Europe/Paris',
      openingHours: [{ opens: '10:00', closes: '19:00' }],
      breaks: [],
      exceptions: [{ date: '2026-12-25', closed: true, opens: null, reason: 'Noël' }],
    })
  })

  test('list only their active advisors', async () => {
    const paris = await lake.content.boutique('paris', en)
    expect(paris?.data.advisors.map(({ name }) => name)).toEqual(['Solange'])
    expect((await lake.content.advisor('advisor-london-edith'))?.data.name).toBe('Edith')
    expect(await lake.content.advisor('advisor-paris-mireille')).toBeNull()
  })
})

test('the home page is read with its sections', async () => {
  const home = await lake.content.home(en)
  expect(home?.data.boutiques).toHaveLength(2)
  expect(home?.data.sections).toMatchObject([
    {
      _type: 'homeProduct',
      title: 'Eau de Nuit',
      text: 'Cold stone, orris, a match just put out.',
      tone: 'night',
    },
    { _type: 'homeProducts', products: [{ name: 'Méridienne' }] },
    { _type: 'homeStory', story: { slug: 'rose-engine' } },
    { _type: 'homeWindows', note: 'Somewhere a window is lit.' },
  ])
})

test('a complimentary gift option differs from one that is not sold in the market', async () => {
  const { data } = await lake.content.giftOptions(american)
  expect(data.map(({ key, price, isComplimentary }) => [key, price, isComplimentary])).toEqual([
    ['green', null, true],
    ['brass', null, false],
  ])
})

test('the house, lists, appointment types, shipping options, policies and redirects are read', async () => {
  const { content } = lake
  expect((await content.house(fr))?.data).toMatchObject({
    tagline: 'Objets pour le temps et le voyage',
    seo: null,
  })
  expect((await content.collections(1, fr)).data).toMatchObject({
    items: [{ slug: 'watches-and-time', productCount: 2 }],
    total: 1,
  })
  expect((await content.stories(1, en)).data).toMatchObject({
    items: [{ slug: 'rose-engine', minutes: 1 }],
    total: 1,
  })
  expect((await content.productNames(['product-scent', 'product-gone'])).data).toEqual([
    { _id: 'product-scent', name: 'Eau de Nuit' },
  ])
  expect((await content.appointmentTypes(en)).data).toMatchObject([
    { durationMinutes: 60, bufferAfterMinutes: 15 },
  ])
  expect((await content.shippingOptions(en)).data).toMatchObject([
    { key: 'courier', isComplimentary: true, countries: [] },
  ])
  expect((await content.policies(fr)).data).toMatchObject([{ slug: 'returns', title: 'Retours' }])
  expect((await content.policy('returns', fr))?.data).toMatchObject({
    bodyLanguage: 'en',
    updatedOn: '2026-11-01',
  })
  expect((await content.redirect('/products/old-name'))?.data).toMatchObject({
    to: '/products/meridienne',
    permanent: true,
  })
  expect(await content.redirect('/products/meridienne')).toBeNull()
  await expect(content.ping()).resolves.toBeUndefined()
})

describe('a search', () => {
  test.each([
    ['Méridienne', ['meridienne']],
    ['meridienne', ['meridienne']],
    ['méri', ['meridienne']],
    ['meridienen', ['meridienne']],
    ['montre', ['meridienne']],
    ['ساعت', ['meridienne']],
    ['orris stone', ['eau-de-nuit']],
    ['orris watch', []],
    ['', []],
    ['*', []],
    ['"] | *[_type match "*', []],
  ])('for %j finds %j', async (words, slugs) => {
    const { data } = await lake.content.search(words, 1, en)
    expect(data.products.map(({ slug }) => slug)).toEqual(slugs)
    expect(data.productTotal).toBe(slugs.length)
    const { data: offered } = await lake.content.findProducts(words, en)
    expect(offered.items.map(({ slug }) => slug)).toEqual(slugs)
  })

  test('finds stories and boutiques', async () => {
    const { content } = lake
    expect((await content.search('recognised', 1, en)).data.stories.map(({ slug }) => slug)).toEqual([
      'rose-engine',
    ])
    expect((await content.search('lond', 1, en)).data.boutiques.map(({ slug }) => slug)).toEqual(['london'])
  })
})
