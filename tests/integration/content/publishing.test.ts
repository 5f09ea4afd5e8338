// Each change is published to a lake, and its webhook is read as the storefront reads it.
import type { IdentifiedSanityDocumentStub } from '@sanity/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { writeSmallContent, openLake, type OpenLake } from './small-content/content-fixture.ts'
import { receiveWebhooks, secret, type WebhookReceiver } from './small-content/webhook-receiver.ts'
import { line, slug, text } from './small-content/write.ts'

const { en } = locales
let lake: OpenLake
let webhooks: WebhookReceiver

beforeAll(async () => {
  webhooks = await receiveWebhooks()
  lake = await openLake({ webhook: { url: webhooks.url, secret } })
  await writeSmallContent(lake.editor)
  // Writing the documents sent one webhook for each; they are discarded.
  const documents = await lake.editor.fetch<number>('count(*)')
  for (let received = 0; received < documents; received++) await webhooks.next()
})
afterAll(async () => {
  await lake.close()
  webhooks.close()
})

/** The cache tags that the webhook of a change invalidates. */
async function tagsAfter(change: Promise<unknown>): Promise<readonly string[]> {
  await change
  const reading = await webhooks.next()
  if (typeof reading === 'string') throw new Error(`the webhook was ${reading}`)
  const lists = reading.productId === null ? [] : await lake.content.listTagsOf(reading.productId)
  return [...reading.tags, ...lists]
}

const anything = { kind: null, material: null, availability: null }

/** What each page reads from the content. */
function pages() {
  const { content } = lake
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

/** The pages that have one of these tags. */
async function invalidatedBy(tags: readonly string[]): Promise<PageName[]> {
  const invalidated: PageName[] = []
  for (const [name, read] of Object.entries(pages())) {
    const found = await read()
    if (found?.tags.some((tag) => tags.includes(tag))) invalidated.push(name as PageName)
  }
  return invalidated
}

describe('cache tags after publishing', () => {
  test.each<[string, string, object, PageName[]]>([
    [
      'the watch',
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
      'a collection',
      'collection-time',
      { room: 'wall' },
      ['collection', 'filters', 'collections', 'watch', 'scent'],
    ],
    [
      'the boutique in Paris',
      'boutique-paris',
      { email: 'quay@house.example' },
      ['home', 'boutiques', 'paris', 'search'],
    ],
    ['a policy', 'policy-returns', { updatedOn: '2026-11-20' }, ['policy']],
    ['a gift option', 'gift-box-green', { order: 3 }, ['gift']],
  ])('a change of %s invalidates exactly the pages that use it', async (_, id, change, expected) => {
    const tags = await tagsAfter(lake.editor.patch(id).set(change).commit())
    expect(await invalidatedBy(tags)).toEqual(expected)
  })

  test('an advisor who becomes active invalidates the pages of boutiques', async () => {
    const tags = await tagsAfter(lake.editor.patch('advisor-paris-mireille').set({ active: true }).commit())
    expect(await invalidatedBy(tags)).toEqual(['paris', 'london'])
    expect((await lake.content.boutique('paris', en))?.data.advisors).toHaveLength(2)
  })

  test('a new product invalidates the lists and the pages that already refer to it', async () => {
    const product: IdentifiedSanityDocumentStub = {
      ...(await lake.editor.getDocument('product-scent')),
      _id: 'product-not-yet',
      _type: 'product',
      name: 'Bougie du Quai',
      slug: slug('bougie-du-quai'),
    }
    const invalidated = (await invalidatedBy(['doc:product-not-yet', 'type:product'])).toSorted()
    expect(invalidated).toEqual(['home', 'search', 'watch'])
    const tags = await tagsAfter(lake.editor.create(product))
    expect(tags).toEqual(['doc:product-not-yet', 'type:product'])
    expect((await lake.content.product('meridienne', en))?.data.related).toHaveLength(2)
  })

  test('a missing product card carries the tag of all products', async () => {
    const cards = await lake.content.productCards(['eau-de-nuit', 'not-made-yet'], en)
    expect(cards.tags).toContain('type:product')
    expect((await lake.content.productCards(['eau-de-nuit'], en)).tags).toEqual(['doc:product-scent'])
  })

  test('a draft invalidates nothing until it is published', async () => {
    const story = { _type: 'story', title: line('The ribbon'), slug: slug('the-ribbon'), sentence: text('x') }
    await lake.editor.create({ _id: 'drafts.story-ribbon', ...story })
    expect(await lake.content.story('the-ribbon', en)).toBeNull()
    const tags = await tagsAfter(
      lake.editor.patch('policy-returns').set({ updatedOn: '2026-11-21' }).commit(),
    )
    expect(tags).toEqual(['doc:policy-returns', 'type:policy'])
  })

  test('a deleted document invalidates the lists that contained it', async () => {
    const tags = await tagsAfter(lake.editor.delete('gift-seal-brass'))
    expect(await invalidatedBy(tags)).toEqual(['gift'])
    expect((await lake.content.giftOptions(en)).data).toHaveLength(1)
  })

  test('a published change is read at once', async () => {
    for (let edition = 1; edition <= 5; edition++) {
      await tagsAfter(
        lake.editor
          .patch('story-engine')
          .set({ 'title.en': `Edition ${edition}` })
          .commit(),
      )
      expect((await lake.content.story('rose-engine', en))?.data.title).toBe(`Edition ${edition}`)
    }
  })
})
