import type { SanityClient } from 'sanity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { redirectShape } from '../../../studio/schema-types/validation/address/redirect-shape.ts'
import { openLake, type OpenLake } from './small-content/content-fixture.ts'

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake()
  const slug = (current: string) => ({ _type: 'slug', current })
  await lake.editor.create({ _id: 'ring', _type: 'product', slug: slug('ring') })
  await lake.editor.create({ _id: 'drafts.lamp', _type: 'product', slug: slug('lamp') })
  await lake.editor.create({ _id: 'moved', _type: 'redirect', from: '/old-ring', to: '/products/ring' })
})
afterAll(() => lake.close())

const check = (from: string | undefined, to: string | undefined, _id = 'drafts.new') =>
  redirectShape({ _id, from, to }, { getClient: () => lake.editor as unknown as SanityClient })

describe('a redirect', () => {
  test.each([
    ['/catalogue', '/collections'],
    ['/rings', '/products/ring'],
    [undefined, '/collections'],
  ])('from %s to %s is accepted', async (from, to) => {
    expect(await check(from, to)).toBe(true)
  })

  test('does not collide with itself', async () => {
    expect(await check('/old-ring', '/products/ring', 'drafts.moved')).toBe(true)
  })

  test.each([
    ['/rings', '/products/lost', 'No page answers at /products/lost.'],
    ['/rings', '/products/lamp', 'No page answers at /products/lamp.'],
    ['/rings', '/anywhere', 'No page answers at /anywhere.'],
    ['/old-ring', '/collections', 'Another redirect begins here.'],
    ['/older-ring', '/old-ring', '/old-ring itself leads to /products/ring: lead there at once.'],
    ['/products/ring', '/collections', 'A page answers at /products/ring: nobody would be led on.'],
    ['/rings', '/rings', 'A redirect cannot lead to itself.'],
  ])('from %s to %s is refused: %s', async (from, to, sentence) => {
    expect(await check(from, to)).toBe(sentence)
  })
})
