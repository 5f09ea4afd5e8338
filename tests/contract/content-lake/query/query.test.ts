// Queries by the official client: parameters, perspectives, documents by id and sync tags.
import { describe, expect } from 'vitest'
import { clientOf, failureOf, test } from '../lake-fixture.ts'

const house = { _id: 'house', _type: 'house', title: 'Orlune' }
/** A watch whose price follows from its index. */
const watchOf = (title: string, index: number) => ({
  _id: `watch-${index}`,
  _type: 'product',
  title,
  price: 1000 * (index + 1),
  slug: { _type: 'slug', current: title.toLowerCase() },
  house: { _type: 'reference', _ref: 'house' },
})
const watches = ['Aube', 'Brume', 'Cendre', 'Dune'].map(watchOf)

const withWatches = test.extend<{ seeded: true }>({
  seeded: [
    async ({ client }, use) => {
      const transaction = client.transaction()
      for (const document of [house, ...watches]) transaction.create(document)
      await transaction.commit()
      await use(true)
    },
    { auto: true },
  ],
})

describe('a query', () => {
  withWatches('uses its parameters', async ({ client }) => {
    const query = '*[_type == "product" && slug.current == $slug][0]{_id, title}'
    expect(await client.fetch(query, { slug: 'brume' })).toEqual({ _id: 'watch-1', title: 'Brume' })
    expect(await client.fetch(query, { slug: 'nothing' })).toBeNull()
  })

  withWatches('follows references and joins other documents', async ({ client }) => {
    const query = `*[_type == "product" && _id == $id][0]{
      "house": house->title,
      "others": *[_type == "product" && house._ref == ^.house._ref && _id != ^._id] | order(price desc).title,
      "count": count(*[references(^.house._ref)])
    }`
    expect(await client.fetch(query, { id: 'watch-0' })).toEqual({
      house: 'Orlune',
      others: ['Dune', 'Cendre', 'Brume'],
      count: 4,
    })
  })

  withWatches('is ordered and sliced, also by parameters', async ({ client }) => {
    const titles = (query: string, params = {}) => client.fetch<string[]>(query, params)
    expect(await titles('*[_type == "product"] | order(price desc)[0...2].title')).toEqual(['Dune', 'Cendre'])
    const page = '*[_type == "product"] | order(title asc)[$from...$to].title'
    expect(await titles(page, { from: 1, to: 3 })).toEqual(['Brume', 'Cendre'])
    expect(await titles(page, { from: 0, to: 1 })).toEqual(['Aube'])
  })

  withWatches('is answered by POST when it is too long for a URL', async ({ client }) => {
    const ids = Array.from({ length: 2000 }, (_, index) => `watch-${index}`)
    expect(await client.fetch('count(*[_id in $ids])', { ids })).toBe(4)
  })

  withWatches('with a syntax error is refused with queryParseError', async ({ client }) => {
    const failure = await failureOf(client.fetch('*[_type == '))
    expect(failure.statusCode).toBe(400)
    expect(failure.details).toMatchObject({ type: 'queryParseError', query: '*[_type == ' })
    expect(failure.message).toContain('GROQ query parse error')
  })

  withWatches('with a missing parameter is refused', async ({ client }) => {
    const failure = await failureOf(client.fetch('*[_id == $id][0]'))
    expect(failure.statusCode).toBe(400)
    expect(failure.message).toContain('param $id referenced, but not provided')
  })

  withWatches('for another dataset or project answers 404', async ({ client, testLake }) => {
    const { url } = await testLake.start({ dataFolder: `${testLake.folder}/other` })
    expect((await failureOf(clientOf(url, { dataset: 'staging' }).fetch('*'))).statusCode).toBe(404)
    expect((await failureOf(clientOf(url, { projectId: 'another' }).fetch('*'))).statusCode).toBe(404)
    expect(await client.fetch('count(*)')).toBe(5)
  })
})

describe('in the perspectives', () => {
  const draft = { ...watchOf('Aube, revised', 0), _id: 'drafts.watch-0' }
  const unpublished = { _id: 'drafts.watch-9', _type: 'product', title: 'Unseen', price: 9 }
  const titles = '*[_type == "product"] | order(price asc).title'

  withWatches('published shows no drafts, drafts overlays them, and raw shows both', async ({ client }) => {
    await client.transaction().create(draft).create(unpublished).commit()
    const seen = (perspective: 'published' | 'drafts' | 'raw') =>
      client.fetch<string[]>(titles, {}, { perspective })
    expect(await seen('published')).toEqual(['Aube', 'Brume', 'Cendre', 'Dune'])
    expect(await seen('drafts')).toEqual(['Unseen', 'Aube, revised', 'Brume', 'Cendre', 'Dune'])
    expect((await seen('raw')).toSorted()).toEqual([
      'Aube',
      'Aube, revised',
      'Brume',
      'Cendre',
      'Dune',
      'Unseen',
    ])
  })

  withWatches('a draft has the published id, and its own as _originalId', async ({ client }) => {
    await client.create(draft)
    const found = await client.fetch(
      '*[_id == "watch-0"][0]{_id, _originalId}',
      {},
      { perspective: 'drafts' },
    )
    expect(found).toEqual({ _id: 'watch-0', _originalId: 'drafts.watch-0' })
  })

  withWatches(
    'a reference resolves to the draft in drafts and to the published document in published',
    async ({ client }) => {
      await client.create({ _id: 'drafts.house', _type: 'house', title: 'Orlune, revised' })
      const query = '*[_id == "watch-0"][0].house->title'
      expect(await client.fetch(query, {}, { perspective: 'drafts' })).toBe('Orlune, revised')
      expect(await client.fetch(query, {}, { perspective: 'published' })).toBe('Orlune')
    },
  )

  withWatches('a release overlays the drafts', async ({ client }) => {
    await client.create(draft)
    await client.create({ ...watchOf('Aube of spring', 0), _id: 'versions.spring.watch-0' })
    const title = (perspective: string[]) => client.fetch('*[_id == "watch-0"][0].title', {}, { perspective })
    expect(await title(['spring', 'drafts'])).toBe('Aube of spring')
    expect(await title(['drafts'])).toBe('Aube, revised')
  })

  withWatches('old API versions read raw by default, and new ones published', async ({ client }) => {
    await client.create(draft)
    const count = (apiVersion: string) =>
      client.withConfig({ apiVersion }).fetch('count(*[_type == "product"])')
    expect(await count('2021-10-21')).toBe(5)
    expect(await count('1')).toBe(5)
    expect(await count('2025-02-19')).toBe(4)
  })

  withWatches('no drafts are visible without a token in any perspective', async ({ client, visitor }) => {
    await client.create(draft)
    for (const perspective of ['raw', 'drafts', 'published'] as const) {
      expect(await visitor.fetch('count(*[title == "Aube, revised"])', {}, { perspective })).toBe(0)
    }
    expect(await visitor.getDocument('drafts.watch-0')).toBeUndefined()
  })

  withWatches('a wrong token is refused even for reading', async ({ client }) => {
    const failure = await failureOf(client.withConfig({ token: 'wrong' }).fetch('*'))
    expect(failure.statusCode).toBe(401)
  })

  withWatches('raw together with other layers is refused', async ({ client }) => {
    const { apiHost } = client.config()
    const response = await fetch(
      `${apiHost}/v2025-02-19/data/query/production?query=*&perspective=raw,drafts`,
    )
    expect(response.status).toBe(400)
  })
})

describe('documents by id', () => {
  withWatches('are read one or many at a time, in the requested order', async ({ client }) => {
    expect(await client.getDocument('watch-1')).toMatchObject({ _id: 'watch-1', title: 'Brume' })
    expect(await client.getDocument('nowhere')).toBeUndefined()
    const [second, missing, first] = await client.getDocuments(['watch-1', 'nowhere', 'watch-0'])
    expect([second?.['title'], missing, first?.['title']]).toEqual(['Brume', null, 'Aube'])
  })
})

describe('sync tags', () => {
  const page = '*[_type == "product" && slug.current == $slug][0]{title, "house": house->title}'

  withWatches('are equal for equal queries and differ by the documents read', async ({ client }) => {
    const tagsOf = async (query: string, params = {}) =>
      (await client.fetch(query, params, { filterResponse: false })).syncTags ?? []
    const tags = await tagsOf(page, { slug: 'aube' })
    expect(tags.length).toBeGreaterThan(0)
    for (const tag of tags) expect(tag).toMatch(/^s1:[\w-]+$/)
    expect(await tagsOf(page, { slug: 'aube' })).toEqual(tags)
    expect(await tagsOf('*[_type == "story"]')).not.toEqual(expect.arrayContaining(tags))
  })

  withWatches('of a commit match those of every stale result and of no other', async ({ client }) => {
    const tagsOf = async (query: string, params = {}) =>
      (await client.fetch(query, params, { filterResponse: false })).syncTags ?? []
    const product = await tagsOf(page, { slug: 'aube' })
    const story = await tagsOf('*[_type == "story"]{title}')
    const everything = await tagsOf('*[title match "au*"]')

    const announced: string[][] = []
    const opened = Promise.withResolvers<undefined>()
    const received = Promise.withResolvers<undefined>()
    const subscription = client.live.events().subscribe((event) => {
      if (event.type === 'welcome') opened.resolve(undefined)
      if (event.type !== 'message') return
      announced.push(event.tags)
      received.resolve(undefined)
    })
    await opened.promise
    // The query does not name the type "house"; it reads the document through a reference.
    await client.patch('house').set({ title: 'Orlune & fils' }).commit()
    await received.promise
    subscription.unsubscribe()

    const [tags = []] = announced
    expect(product.some((tag) => tags.includes(tag))).toBe(true)
    expect(everything.some((tag) => tags.includes(tag))).toBe(true)
    expect(story.some((tag) => tags.includes(tag))).toBe(false)
  })
})
