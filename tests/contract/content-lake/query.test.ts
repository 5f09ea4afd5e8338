import { describe, expect } from 'vitest'
import { clientOf, failureOf, test } from './lake-fixture.ts'

const house = { _id: 'house', _type: 'house', title: 'Orlune' }
const watchOf = (title: string, index: number) => ({
  _id: `watch-${index}`,
  _type: 'product',
  title,
  price: 1000 * (index + 1),
  slug: { _type: 'slug', current: title.toLowerCase() },
  house: { _type: 'reference', _ref: 'house' },
})
const watches = ['Aube', 'Brume', 'Cendre', 'Dune'].map(watchOf)

const seed = test.extend<{ seeded: true }>({
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
  seed('is answered with its parameters', async ({ client }) => {
    const query = '*[_type == "product" && slug.current == $slug][0]{_id, title}'
    expect(await client.fetch(query, { slug: 'brume' })).toEqual({ _id: 'watch-1', title: 'Brume' })
    expect(await client.fetch(query, { slug: 'nothing' })).toBeNull()
  })

  seed('follows references and joins other documents', async ({ client }) => {
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

  seed('is ordered and sliced, by parameters too', async ({ client }) => {
    const titles = (query: string, params = {}) => client.fetch<string[]>(query, params)
    expect(await titles('*[_type == "product"] | order(price desc)[0...2].title')).toEqual(['Dune', 'Cendre'])
    const page = '*[_type == "product"] | order(title asc)[$from...$to].title'
    expect(await titles(page, { from: 1, to: 3 })).toEqual(['Brume', 'Cendre'])
    expect(await titles(page, { from: 0, to: 1 })).toEqual(['Aube'])
  })

  seed('is answered the same by POST, when it is too long for an address', async ({ client }) => {
    const ids = Array.from({ length: 2000 }, (_, index) => `watch-${index}`)
    expect(await client.fetch('count(*[_id in $ids])', { ids })).toBe(4)
  })

  seed('with a syntax error is refused with the place of the error', async ({ client }) => {
    const failure = await failureOf(client.fetch('*[_type == '))
    expect(failure.statusCode).toBe(400)
    expect(failure.details).toMatchObject({ type: 'queryParseError', query: '*[_type == ' })
    expect(failure.message).toContain('GROQ query parse error')
  })

  seed('that names a parameter nobody gave is refused', async ({ client }) => {
    const failure = await failureOf(client.fetch('*[_id == $id][0]'))
    expect(failure.statusCode).toBe(400)
    expect(failure.message).toContain('param $id referenced, but not provided')
  })

  seed('for another dataset or project finds nothing there', async ({ client, testLake }) => {
    const { url } = await testLake.start({ dataFolder: `${testLake.folder}/other` })
    expect((await failureOf(clientOf(url, { dataset: 'staging' }).fetch('*'))).statusCode).toBe(404)
    expect((await failureOf(clientOf(url, { projectId: 'another' }).fetch('*'))).statusCode).toBe(404)
    expect(await client.fetch('count(*)')).toBe(5)
  })
})

describe('perspectives', () => {
  const draft = { ...watchOf('Aube, revised', 0), _id: 'drafts.watch-0' }
  const unpublished = { _id: 'drafts.watch-9', _type: 'product', title: 'Unseen', price: 9 }
  const titles = '*[_type == "product"] | order(price asc).title'

  seed('published shows no drafts, drafts lays them over, raw shows both', async ({ client }) => {
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

  seed('a draft keeps the published id and says where it comes from', async ({ client }) => {
    await client.create(draft)
    const found = await client.fetch(
      '*[_id == "watch-0"][0]{_id, _originalId}',
      {},
      { perspective: 'drafts' },
    )
    expect(found).toEqual({ _id: 'watch-0', _originalId: 'drafts.watch-0' })
  })

  seed(
    'a reference leads to the draft in drafts, to the published document in published',
    async ({ client }) => {
      await client.create({ _id: 'drafts.house', _type: 'house', title: 'Orlune, revised' })
      const query = '*[_id == "watch-0"][0].house->title'
      expect(await client.fetch(query, {}, { perspective: 'drafts' })).toBe('Orlune, revised')
      expect(await client.fetch(query, {}, { perspective: 'published' })).toBe('Orlune')
    },
  )

  seed('a release is a layer of its own above the drafts', async ({ client }) => {
    await client.create(draft)
    await client.create({ ...watchOf('Aube of spring', 0), _id: 'versions.spring.watch-0' })
    const title = (perspective: string[]) => client.fetch('*[_id == "watch-0"][0].title', {}, { perspective })
    expect(await title(['spring', 'drafts'])).toBe('Aube of spring')
    expect(await title(['drafts'])).toBe('Aube, revised')
  })

  seed('old API versions read raw unless told otherwise, new ones published', async ({ client }) => {
    await client.create(draft)
    const count = (apiVersion: string) =>
      client.withConfig({ apiVersion }).fetch('count(*[_type == "product"])')
    expect(await count('2021-10-21')).toBe(5)
    expect(await count('1')).toBe(5)
    expect(await count('2025-02-19')).toBe(4)
  })

  seed('without a token nobody sees drafts, whatever they ask for', async ({ client, visitor }) => {
    await client.create(draft)
    for (const perspective of ['raw', 'drafts', 'published'] as const) {
      expect(await visitor.fetch('count(*[title == "Aube, revised"])', {}, { perspective })).toBe(0)
    }
    expect(await visitor.getDocument('drafts.watch-0')).toBeUndefined()
  })

  seed('a wrong token is refused even for reading', async ({ client }) => {
    const failure = await failureOf(client.withConfig({ token: 'wrong' }).fetch('*'))
    expect(failure.statusCode).toBe(401)
  })

  seed('raw among other layers is refused, which the client would not even send', async ({ client }) => {
    const { apiHost } = client.config()
    const answer = await fetch(`${apiHost}/v2025-02-19/data/query/production?query=*&perspective=raw,drafts`)
    expect(answer.status).toBe(400)
  })
})

describe('documents by id', () => {
  seed('are found, one or many, in the order asked', async ({ client }) => {
    expect(await client.getDocument('watch-1')).toMatchObject({ _id: 'watch-1', title: 'Brume' })
    expect(await client.getDocument('nowhere')).toBeUndefined()
    const [second, missing, first] = await client.getDocuments(['watch-1', 'nowhere', 'watch-0'])
    expect([second?.['title'], missing, first?.['title']]).toEqual(['Brume', null, 'Aube'])
  })
})

describe('sync tags', () => {
  const page = '*[_type == "product" && slug.current == $slug][0]{title, "house": house->title}'

  seed('are stable for the same query and change only with what was read', async ({ client }) => {
    const tagsOf = async (query: string, params = {}) =>
      (await client.fetch(query, params, { filterResponse: false })).syncTags ?? []
    const tags = await tagsOf(page, { slug: 'aube' })
    expect(tags.length).toBeGreaterThan(0)
    for (const tag of tags) expect(tag).toMatch(/^s1:[\w-]+$/)
    expect(await tagsOf(page, { slug: 'aube' })).toEqual(tags)
    expect(await tagsOf('*[_type == "story"]')).not.toEqual(expect.arrayContaining(tags))
  })

  seed('of a commit meet the tags of every answer that it made stale, and no others', async ({ client }) => {
    const tagsOf = async (query: string, params = {}) =>
      (await client.fetch(query, params, { filterResponse: false })).syncTags ?? []
    const product = await tagsOf(page, { slug: 'aube' })
    const story = await tagsOf('*[_type == "story"]{title}')
    const everything = await tagsOf('*[title match "au*"]')

    const announced: string[][] = []
    const opened = Promise.withResolvers<undefined>()
    const told = Promise.withResolvers<undefined>()
    const subscription = client.live.events().subscribe((event) => {
      if (event.type === 'welcome') opened.resolve(undefined)
      if (event.type !== 'message') return
      announced.push(event.tags)
      told.resolve(undefined)
    })
    await opened.promise
    // The page does not name the type "house": it met the document by its reference.
    await client.patch('house').set({ title: 'Orlune & fils' }).commit()
    await told.promise
    subscription.unsubscribe()

    const [tags = []] = announced
    expect(product.some((tag) => tags.includes(tag))).toBe(true)
    expect(everything.some((tag) => tags.includes(tag))).toBe(true)
    expect(story.some((tag) => tags.includes(tag))).toBe(false)
  })
})
