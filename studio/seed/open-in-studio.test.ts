import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openInStudio } from '../../tests/support/studio/open-in-studio.ts'

type Document = Record<string, unknown> & { _id: string; _type: string }

const withoutAssetPaths = (name: string, value: unknown) => (name === '_sanityAsset' ? undefined : value)
const documents = readFileSync(join(import.meta.dirname, 'data.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line, withoutAssetPaths) as Document)
const byId = new Map(documents.map((document) => [document._id, document]))
const open = (document: Document) => openInStudio(document, (id) => byId.get(id))

test.each(documents.map((document) => [document._id, document] as const))(
  'every value and every item of %s opens in the Studio, with a preview in words',
  (_, document) => {
    expect(open(document)).toEqual([])
  },
)

describe('a document that an editor could not open is reported', () => {
  const product = byId.get('product-meridienne') as Document
  const story = byId.get('story-rose-engine') as Document

  test('when an item is of a type that its list does not allow', () => {
    const variants = [{ _type: 'productVariant', options: [{ _type: 'variantChoice', option: 'metal' }] }]
    expect(open({ ...product, variants })).toEqual([
      'product-meridienne.variants[0].options[0] is not valid for this list: variantChoice',
    ])
  })

  test('when a value is of another type than its field, or its field is unknown', () => {
    expect(open({ ...product, scale: { _type: 'scaleNote' }, colour: 'red' })).toEqual([
      'product-meridienne.scale is a scaleNote, not a scale',
      'product-meridienne.colour is unknown',
    ])
  })

  test('when a preview gives a number as its title', () => {
    const drawn = { ...story, publishedOn: 1902, author: undefined }
    expect(open(drawn)).toEqual(['story-rose-engine.publishedOn is no string'])
  })
})
