import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assembleSeed } from './assemble/assemble-seed.ts'
import { findFaults } from './assemble/find-faults.ts'
import { documents, type Loose, objects, ofType } from './read-seed.ts'
import { documents as sources } from './source/documents.ts'

/** Fields that depend on generated files of the atelier, which may be missing. */
const generatedFields = new Set(['model', 'spin', 'materialVariant', 'node', 'craftPlace', 'picture', 'plate'])

/** A document without pictures, models and keys, as one string. */
function wordsOf(document: object): string {
  const withoutPictures = (field: unknown): unknown =>
    Array.isArray(field)
      ? field.filter((item) => !generatedFields.has(String((item as Loose | null)?.['_type'])))
      : field
  return JSON.stringify(document, (name, field: unknown) => {
    if (name === '_key' || generatedFields.has(name)) return undefined
    if (generatedFields.has(String((field as Loose | null)?.['_type']))) return undefined
    return withoutPictures(field)
  })
}

describe('data.ndjson', () => {
  test('is up to date with its sources; if not, run node studio/seed/build.ts', () => {
    const written = new Map(documents.map((document) => [document._id, wordsOf(document)]))
    const { documents: assembled } = assembleSeed(sources, import.meta.dirname)
    const stale = assembled.filter((document) => written.get(document._id) !== wordsOf(document))
    expect(stale.map(({ _id }) => _id)).toEqual([])
    expect(assembled.map(({ _id }) => _id)).toEqual(documents.map(({ _id }) => _id))
  })

  test('has unique ids, keys and SKUs, and no broken reference', () => {
    expect(findFaults(documents)).toEqual([])
  })

  test('has only object types of the schema', () => {
    const generated = readFileSync(join(import.meta.dirname, '../../src/content/types.gen.ts'), 'utf8')
    const known = new Set([...generated.matchAll(/_type: '([\w.]+)'/g)].map(([, type]) => type))
    const unknown = objects(({ _type }) => _type !== undefined && !known.has(String(_type)))
    expect(unknown.map(({ value, path }) => `${path}: ${String(value['_type'])}`)).toEqual([])
  })

  test('findFaults reports a broken reference, a duplicate id, a duplicate SKU and a missing key', () => {
    const broken = [
      { _id: 'a', _type: 'x', to: { _ref: 'nowhere' }, list: [{ sku: 'A' }] },
      { _id: 'a', _type: 'x', list: [{ _key: 'k', sku: 'A' }, { _key: 'k' }] },
    ]
    expect(findFaults(broken)).toEqual([
      'the id a is used by two documents',
      'a.list has an item without a _key',
      'a.to refers to nowhere, which does not exist',
      'a.list has two items with the same _key',
      'the SKU A is used twice: a.list[0] and a.list[0]',
    ])
  })

  test('has readable ids, one house and one home document', () => {
    for (const { _id } of documents) expect(_id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(ofType('house')).toHaveLength(1)
    expect(ofType('home')).toHaveLength(1)
  })
})

describe('paths', () => {
  const known = new Set([
    '/',
    '/collections',
    '/stories',
    '/gift',
    '/boutiques',
    '/appointments',
    '/returns',
    '/care',
  ])
  for (const [type, folder] of [
    ['collection', 'collections'],
    ['product', 'products'],
    ['story', 'stories'],
    ['boutique', 'boutiques'],
    ['policy', 'policies'],
  ] as const) {
    for (const document of ofType(type))
      known.add(`/${folder}/${(document['slug'] as { current: string }).current}`)
  }

  test('of links lead to pages that exist', () => {
    const links = objects((value) => typeof value['path'] === 'string' || typeof value['href'] === 'string')
    const paths = links
      .flatMap(({ value }) => [value['path'], value['href']])
      .filter((each) => each !== undefined)
    expect(paths.length).toBeGreaterThan(20)
    const ours = paths.map(String).filter((path) => path.startsWith('/') && !path.startsWith('/spins/'))
    expect(ours.filter((path) => !known.has(path))).toEqual([])
  })

  test('of redirects begin where no page exists and end at a page', () => {
    for (const redirect of ofType('redirect')) {
      expect(known.has(String(redirect['from']))).toBe(false)
      expect(known.has(String(redirect['to'])), String(redirect['to'])).toBe(true)
    }
  })
})
