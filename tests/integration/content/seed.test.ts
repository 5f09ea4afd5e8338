import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateDocument } from '@sanity/validation'
import { createSchema, type SanityDocument } from 'sanity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localeCodes, locales } from '#i18n/locales.ts'
import { schemaTypes } from '../../../studio/schema-types/index.ts'
import { openLake, type OpenLake } from './small-house/content-fixture.ts'

const seedFolder = join(import.meta.dirname, '../../../studio/seed')
const ids = readFileSync(join(seedFolder, 'data.ndjson'), 'utf8')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => (JSON.parse(row) as { _id: string })._id)

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake({ seedFolder })
}, 240_000)
afterAll(() => lake.close())

describe('the demo house', () => {
  const schema = createSchema({ name: 'house', types: schemaTypes })

  // The Studio's own validator, with every rule of ours: what an editor would be stopped by, the seed is stopped by.
  test.each(ids)('%s is a document an editor could publish', async (id) => {
    const document = (await lake.editor.getDocument(id)) as SanityDocument
    const { markers } = await validateDocument({ document, schema, client: lake.editor })
    const errors = markers
      .filter(({ level }) => level === 'error')
      .map(
        ({ path, message }) =>
          `${path.map((part) => (typeof part === 'object' ? JSON.stringify(part) : part)).join('.')}: ${message}`,
      )
    expect(errors).toEqual([])
  })

  test.each(localeCodes)('can be read whole in %s', async (code) => {
    const locale = locales[code]
    const { content } = lake
    const { data: sitemap } = await content.sitemap()
    expect(await content.house(locale)).not.toBeNull()
    expect(await content.home(locale)).not.toBeNull()
    for (const { slug } of sitemap.products) {
      const product = await content.product(slug, locale)
      expect(product?.data.variants.every(({ price }) => price?.currency === locale.currency)).toBe(true)
    }
    for (const { slug } of sitemap.collections) expect(await content.collection(slug, locale)).not.toBeNull()
    for (const { slug } of sitemap.stories) expect(await content.story(slug, locale)).not.toBeNull()
    for (const { slug } of sitemap.boutiques) expect(await content.boutique(slug, locale)).not.toBeNull()
    for (const { slug } of sitemap.policies) expect(await content.policy(slug, locale)).not.toBeNull()
  })
})
