import { describe, expect } from 'vitest'
import { failureOf, test } from '../lake-fixture.ts'
import { cases, documents, ref } from './groq-cases.ts'

const withDocuments = test.extend<{ withDocuments: true }>({
  withDocuments: [
    async ({ client }, use) => {
      const transaction = client.transaction()
      for (const document of documents) transaction.create(document)
      await transaction.commit({ returnDocuments: false })
      await use(true)
    },
    { auto: true },
  ],
})

describe.each(Object.entries(cases))('GROQ %s', (_, queries) => {
  withDocuments('return what the specification says', async ({ client }) => {
    for (const [query, expected, params = {}] of queries) {
      expect([query, await client.fetch(query, params)]).toEqual([query, expected])
    }
  })
})

describe('a perspective', () => {
  const titles = '*[_type == "piece"] | order(_id asc){_id, _originalId, title}'

  withDocuments.for([
    ['published', ['aube: Aube d’été', 'brume: Brume', 'cendre: Cendre']],
    [
      'drafts',
      ['aube: Aube d’été', 'brume (drafts.brume): Brume bleue', 'cendre: Cendre', 'dune (drafts.dune): Dune'],
    ],
    [['spring'], ['aube (versions.spring.aube): Aube de mai', 'brume: Brume', 'cendre: Cendre']],
    [
      ['spring', 'drafts'],
      [
        'aube (versions.spring.aube): Aube de mai',
        'brume (drafts.brume): Brume bleue',
        'cendre: Cendre',
        'dune (drafts.dune): Dune',
      ],
    ],
    [
      'raw',
      [
        'aube: Aube d’été',
        'brume: Brume',
        'cendre: Cendre',
        'drafts.brume: Brume bleue',
        'drafts.dune: Dune',
        'versions.spring.aube: Aube de mai',
      ],
    ],
  ] as [string | string[], string[]][])(
    'shows the top layer of each document: %s',
    async ([perspective, expected], { client }) => {
      const found = await client.fetch<{ _id: string; _originalId?: string; title: string }[]>(
        titles,
        {},
        { perspective: perspective as 'raw' },
      )
      const described = found.map(({ _id, _originalId, title }) =>
        _originalId && _originalId !== _id ? `${_id} (${_originalId}): ${title}` : `${_id}: ${title}`,
      )
      expect(described).toEqual(expected)
    },
  )

  withDocuments('applies to references and joins too', async ({ client }) => {
    await client.create({ _id: 'story', _type: 'story', about: [{ _key: 'a', ...ref('brume') }] })
    const query = '*[_id == "story"][0].about[]->title'
    expect(await client.fetch(query)).toEqual(['Brume'])
    expect(await client.fetch(query, {}, { perspective: 'drafts' })).toEqual(['Brume bleue'])
  })
})

withDocuments(
  'a document is read with all its versions that the token may read',
  async ({ client, visitor }) => {
    const idsOf = async (reader: typeof client) =>
      (await reader.getDocument('brume', { includeAllVersions: true })).map(({ _id }) => _id)
    expect([await idsOf(client), await idsOf(visitor)]).toEqual([['brume', 'drafts.brume'], ['brume']])
    expect(await client.getDocument('aube', { releaseId: 'spring' })).toMatchObject({ title: 'Aube de mai' })
  },
)

withDocuments('a malformed query is refused with queryParseError', async ({ client }) => {
  for (const query of ['*[', '*[_type ==', 'nothing::known()', '{"a": }']) {
    const { statusCode, details } = await failureOf(client.fetch(query))
    expect([query, statusCode, details?.type]).toEqual([query, 400, 'queryParseError'])
  }
})
