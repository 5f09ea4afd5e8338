import { expect, test } from 'vitest'
import { collectTags } from './collect-tags.ts'

test('a result has one tag for every document in it, at any depth', () => {
  const result = {
    _id: 'product-a',
    story: { _id: 'story-a', related: [{ _id: 'product-b' }, { _id: 'product-a' }] },
    pictures: [{ path: 'images/x' }],
  }
  expect(collectTags(result)).toEqual(['doc:product-a', 'doc:story-a', 'doc:product-b'])
})

test('a result has a tag for a reference to a missing document', () => {
  expect(collectTags({ _id: 'home', story: null, uses: ['story-unpublished', null] })).toEqual([
    'doc:home',
    'doc:story-unpublished',
  ])
})

test('a list has the tag of its type even when it is empty', () => {
  expect(collectTags([], ['story'])).toEqual(['type:story'])
  expect(collectTags(null)).toEqual([])
})
