import type { IdentifiedSanityDocumentStub } from '@sanity/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { furnish, openLake, type OpenLake } from './small-house/content-fixture.ts'
import { receiveWebhooks, secret, type WebhookReceiver } from './small-house/webhook-receiver.ts'
import { line, slug, text } from './small-house/write.ts'

const { en } = locales
let house: OpenLake
let webhooks: WebhookReceiver

beforeAll(async () => {
  webhooks = await receiveWebhooks()
  house = await openLake({ webhook: { url: webhooks.url, secret } })
  await furnish(house.editor)
  // The furniture itself was announced, one webhook a document; hear them out.
  const documents = await house.editor.fetch<number>('count(*)')
  for (let heard = 0; heard < documents; heard++) await webhooks.next()
})
afterAll(async () => {
  await house.close()
  webhooks.close()
})

async function tagsAfter(change: Promise<unknown>): Promise<readonly string[]> {
  await change
  const reading = await webhooks.next()
  if (typeof reading === 'string') throw new Error(`the webhook was ${reading}`)
  const lists = reading.productId === null ? [] : await house.content.listTagsOf(reading.productId)
  return [...reading.tags, ...lists]
}

const anything = { kind: null, material: null, availability: null }

/** The pages of the house by the content they are made from. */
function pages() {
  const { content } = house
  return {
    home: () => content.home(en),
    collection: () => content.collectionPage('watches-and-time', anything, 1, en),
    filters: () => content.collection('watches-and-time', en),
    collections: () => content.collections(1, en),
    watch: () => content.product('meridienne', en),
    scent: () => content.product('eau-de-nuit', en),
    stories: () => content.stories(1, en),
    story: () => content.story('rose-engine', en),
    boutiques: () => content.boutiques(1, en),
    paris: () => content.boutique('paris', en),
    london: () => content.boutique('london', en),
    policy: () => content.policy('returns', en),
    gift: () => content.giftOptions(en),
    search: () => content.search('wristwatch', 1, en),
  }
}

type PageName = keyof ReturnType<typeof pages>

async function forgottenBy(tags: readonly string[]): Promise<PageName[]> {
  const forgotten: PageName[] = []
  for (const [name, read] of Object.entries(pages())) {
    const found = await read()
    if (found?.tags.some((tag) => tags.includes(tag))) forgotten.push(name as PageName)
  }
  return forgotten
}

describe('a change forgets the pages that used the document, and no other', () => {
  test.each<[string, string, object, PageName[]]>([
    [
      'a sentence of the watch',
      'product-watch',
      { since: 2025 },
      ['home', 'collection', 'filters', 'watch', 'story', 'search'],
    ],
    [
      'the scent, which the watch shows',
      'product-scent',
      { since: 1932 },
      ['home', 'collection', 'filters', 'watch', 'scent', 'search'],
    ],
    [
      'a story',
      'story-engine',
      { publishedOn: '2026-09-05' },
      ['home', 'watch', 'stories', 'story', 'search'],
    ],
    [
      'the title of a collection',
      'collection-time',
      { room: 'wall' },
      ['collection', 'filters', 'collections', 'watch', 'scent'],
    ],
    [
      'the hours of Paris',
      'boutique-paris',
      { email: 'quay@house.example' },
      ['home', 'boutiques', 'paris', 'search'],
    ],
    ['a policy', 'policy-returns', { updatedOn: '2026-11-20' }, ['policy']],
    ['a ribbon', 'gift-box-green', { order: 3 }, ['gift']],
  ])('%s', async (_, id, change, expected) => {
    const tags = await tagsAfter(house.editor.patch(id).set(change).commit())
    expect(await forgottenBy(tags)).toEqual(expected)
  })

  test('an advisor who begins to receive', async () => {
    const tags = await tagsAfter(house.editor.patch('advisor-paris-mireille').set({ active: true }).commit())
    expect(await forgottenBy(tags)).toEqual(['paris', 'london'])
    expect((await house.content.boutique('paris', en))?.data.advisors).toHaveLength(2)
  })

  test('a new piece that was promised forgets those who had promised it, and the lists', async () => {
    const piece: IdentifiedSanityDocumentStub = {
      ...(await house.editor.getDocument('product-scent')),
      _id: 'product-not-yet',
      _type: 'product',
      name: 'Bougie du Quai',
      slug: slug('bougie-du-quai'),
    }
    const forgotten = (await forgottenBy(['doc:product-not-yet', 'type:product'])).toSorted()
    expect(forgotten).toEqual(['home', 'search', 'watch'])
    const tags = await tagsAfter(house.editor.create(piece))
    expect(tags).toEqual(['doc:product-not-yet', 'type:product'])
    expect((await house.content.product('meridienne', en))?.data.related).toHaveLength(2)
  })

  test('a missing card is remembered as missing', async () => {
    const cards = await house.content.productCards(['eau-de-nuit', 'not-made-yet'], en)
    expect(cards.tags).toContain('type:product')
    expect((await house.content.productCards(['eau-de-nuit'], en)).tags).toEqual(['doc:product-scent'])
  })

  test('a draft forgets nothing until it is published', async () => {
    const story = { _type: 'story', title: line('The ribbon'), slug: slug('the-ribbon'), sentence: text('x') }
    await house.editor.create({ _id: 'drafts.story-ribbon', ...story })
    expect(await house.content.story('the-ribbon', en)).toBeNull()
    const tags = await tagsAfter(
      house.editor.patch('policy-returns').set({ updatedOn: '2026-11-21' }).commit(),
    )
    expect(tags).toEqual(['doc:policy-returns', 'type:policy'])
  })

  test('a deleted document forgets the lists it stood in', async () => {
    const tags = await tagsAfter(house.editor.delete('gift-seal-brass'))
    expect(await forgottenBy(tags)).toEqual(['gift'])
    expect((await house.content.giftOptions(en)).data).toHaveLength(1)
  })

  test('what is published is read at once', async () => {
    for (let edition = 1; edition <= 5; edition++) {
      await tagsAfter(
        house.editor
          .patch('story-engine')
          .set({ 'title.en': `Edition ${edition}` })
          .commit(),
      )
      expect((await house.content.story('rose-engine', en))?.data.title).toBe(`Edition ${edition}`)
    }
  })
})
