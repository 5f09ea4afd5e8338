import { describe, expect } from 'vitest'
import { returnsResults, test } from './spec-lake.ts'

// What a query answers by its parameters, by its perspective and by the token of its reader.

// The client's documentation: parameters are JSON values that a query names with a dollar sign.
describe('a parameter of any JSON type is that value', () =>
  returnsResults([
    ['$value', 'text', { value: 'text' }],
    ['$value', { a: [1, null] }, { value: { a: [1, null] } }],
    ['$value', null, { value: null }],
    ['[$a, $b, $c]', [1.5, true, ''], { a: 1.5, b: true, c: '' }],
    ['$a + $b', 3, { a: 1, b: 2 }],
    ['$value.a[1]', 2, { value: { a: [1, 2] } }],
    ['[...$list, 3]', [1, 2, 3], { list: [1, 2] }],
    ['*[_type == $type]._id', ['nord', 'orlune'], { type: 'house' }],
    ['*[_type == $type]', [], { type: ['house'] }],
    ['*[_type == $type]', [], { type: null }],
    ['*[_type == $type]', [], { type: 7 }],
    ['*[_type == $type]', [], { type: { house: true } }],
    [
      '*[_type in $types]._id',
      ['ada', 'bea', 'ciro', 'nord', 'orlune'],
      { types: ['maker', 'house', 'maker'] },
    ],
    ['*[_type in $types]', [], { types: 'house' }],
    ['*[_type in $types]', [], { types: null }],
    ['*[_type in [$type, "maker"]]._id', ['ada', 'bea', 'ciro'], { type: ['house'] }],
    ['*[_type in [...$types, "maker"]]._id', ['ada', 'bea', 'ciro'], { types: 'house' }],
    ['*[_id == $id]._id', ['aube'], { id: 'aube' }],
    ['*[_id == $id]', [], { id: ['aube'] }],
    ['*[_id in $ids]._id', ['aube', 'nord'], { ids: ['nord', 'aube', null, 1, 'none'] }],
    ['*[_id in $ids]', [], { ids: 'aube' }],
    ['*[_id in $ids]', [], { ids: [['aube']] }],
    ['*[_id in $ids && _type == $type]._id', ['nord'], { ids: ['nord', 'aube'], type: 'house' }],
    ['*[!(_id in $ids) && _type == "house"]', [], { ids: 'orlune' }],
    ['*[title == $title]._id', ['brume'], { title: 'Brume' }],
    ['*[title == $title]', [], { title: ['Brume'] }],
    ['*[_type == "piece" && limited == $none]._id', ['aube', 'brume', 'cendre', 'dune'], { none: null }],
    ['*[price == $price]._id', ['brume'], { price: 300 }],
    ['*[price == $price]._id', ['dune'], { price: 'on request' }],
    ['*[sold == $sold]._id', ['dune'], { sold: false }],
    ['*[$tag in tags]._id', ['aube', 'cendre'], { tag: 'steel' }],
    ['*[tags == $tags]', [], { tags: ['steel'] }],
    ['*[references($id)]._id', ['aube', 'bea'], { id: 'ada' }],
    ['*[references($id)]._id', ['aube', 'bea'], { id: ['ada'] }],
    ['*[references($id)]', [], { id: { _ref: 'ada' } }],
    ['*[sanity::versionOf($id)]._id', ['aube'], { id: 'aube' }],
    ['*[title match $words]._id', ['brume'], { words: 'bru*' }],
    ['*[title match $words]._id', ['aube'], { words: ['aube', 'd’été'] }],
    ['*[title match $words]', [], { words: null }],
    ['*[title match $words]', [], { words: ['aube', 1] }],
    ['*[_type == "piece"][$from...$to]._id', ['brume', 'cendre'], { from: 1, to: 3 }],
    ['*[_type == "piece"][$at]._id', 'cendre', { at: -2 }],
    ['*[_id == "aube"][0][$name]', 1200, { name: 'price' }],
    ['*[_type == "piece"] | order(_id)[$from..$to]._id', ['aube'], { from: 0, to: 0 }],
    ['[1, 2, 3, 4][@ > $least]', [3, 4], { least: 2 }],
    ['select($yes => 1, 2)', 1, { yes: true }],
  ]))

// Section 15 of the specification.
describe('a custom function', () =>
  returnsResults([
    [
      'fn house::card($house) = $house{name, founded}; *[_id == "nord"]{"card": house::card(@)}',
      [{ card: { name: 'Nord', founded: 1974 } }],
    ],
    [
      'fn a::name($x) = $x{"n": name}; *[_id == "ada"][0]{"house": a::name(house->)}',
      { house: { n: 'Orlune' } },
    ],
  ]))

describe('a perspective', () => {
  const ids = '*[_type == "piece"]._id'
  const cases: [perspective: string | string[], query: string, expected: unknown][] = [
    ['published', ids, ['aube', 'brume', 'cendre', 'dune']],
    ['drafts', ids, ['aube', 'brume', 'cendre', 'dune', 'ecume']],
    ['raw', ids, ['aube', 'brume', 'cendre', 'drafts.brume', 'drafts.ecume', 'dune', 'versions.spring.aube']],
    [['spring'], ids, ['aube', 'brume', 'cendre', 'dune']],
    ['published', '*[_id == "brume"][0].title', 'Brume'],
    [
      'drafts',
      '*[_id == "brume"][0]{_id, _originalId, title}',
      { _id: 'brume', _originalId: 'drafts.brume', title: 'Brume bleue' },
    ],
    ['drafts', '*[_id == "drafts.brume"]', []],
    ['drafts', '*[title == "Brume"]', []],
    ['drafts', '*[_id == "ecume"][0].title', 'Écume'],
    ['drafts', '*[_id == "aube"][0].title', 'Aube d’été'],
    [
      ['spring'],
      '*[_id == "aube"][0]{_originalId, title}',
      { _originalId: 'versions.spring.aube', title: 'Aube de mai' },
    ],
    [['spring'], '*[_id == "brume"][0].title', 'Brume'],
    [['spring', 'drafts'], '*[_id in ["aube", "brume"]].title', ['Aube de mai', 'Brume bleue']],
    [['drafts', 'spring'], '*[_id in ["aube", "brume"]].title', ['Aube de mai', 'Brume bleue']],
    [['unknown'], '*[_id == "aube"][0].title', 'Aube d’été'],
    ['published', '*[_id == "note"][0].about[]->title', ['Brume']],
    ['drafts', '*[_id == "note"][0].about[]->title', ['Brume bleue']],
    ['raw', '*[sanity::versionOf("aube")]._id', ['aube', 'versions.spring.aube']],
    ['raw', '*[sanity::versionOf("ecume")]._id', ['drafts.ecume']],
    ['raw', '*[sanity::partOfRelease("spring")]._id', ['versions.spring.aube']],
    ['raw', '*[_id in path("drafts.*")]._id', ['drafts.brume', 'drafts.ecume']],
    ['raw', '*[_id in path("versions.**")]._id', ['versions.spring.aube']],
    ['drafts', 'releases::all()[].name', ['spring']],
    ['raw', 'releases::all()[].name', ['spring']],
  ]
  test.for(cases)('%s answers %s', async ([perspective, query, expected], { client }) => {
    expect(await client.fetch(query, {}, { perspective: perspective as 'raw' })).toEqual(expected)
  })

  test.for([
    ['*[_type == "piece"]._id', ['aube', 'brume', 'cendre', 'dune']],
    ['*[_id == "drafts.brume"]', []],
    ['releases::all()', []],
    ['count(*)', 10],
  ] as [string, unknown][])(
    'of a reader without a token shows published documents only: %s',
    async ([query, expected], { visitor }) => {
      for (const perspective of ['published', 'drafts', 'raw'] as const)
        expect(await visitor.fetch(query, {}, { perspective })).toEqual(expected)
    },
  )

  test('does not matter for a document that is read with all its versions', async ({ client, visitor }) => {
    const idsOf = async (reader: typeof client) =>
      (await reader.getDocument('brume', { includeAllVersions: true })).map(({ _id }) => _id)
    expect([await idsOf(client), await idsOf(visitor)]).toEqual([['brume', 'drafts.brume'], ['brume']])
    expect(await client.getDocument('aube', { releaseId: 'spring' })).toMatchObject({ title: 'Aube de mai' })
  })
})
