// Checks the seed with `@sanity/import`, as users import it into a project in Sanity's cloud.
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { sanityImport } from '@sanity/import'
import { expect } from 'vitest'
import { test } from './lake-fixture.ts'

const seed = 'studio/seed'

test(
  'Sanity’s importer imports the whole seed without a warning',
  { timeout: 180_000 },
  async ({ client }) => {
    const lines = (await readFile(`${seed}/data.ndjson`, 'utf8')).trim().split('\n')
    const { numDocs, warnings } = await sanityImport(createReadStream(`${seed}/data.ndjson`), {
      client,
      operation: 'create',
      assetsBase: seed,
      assetConcurrency: 4,
    })
    expect(warnings).toEqual([])
    expect(numDocs).toBe(lines.length)
    const find = (query: string) => client.fetch<number>(query, {}, { perspective: 'raw' })
    expect(await find('count(*[!(_type match "sanity.*")])')).toBe(lines.length)
    // The importer keeps references weak until all documents exist. None may stay weak, and every picture must be an asset.
    expect(await find('count(*[_type == "product" && hero.asset->_type == "sanity.imageAsset"])')).toBe(
      await find('count(*[_type == "product"])'),
    )
    expect(await find('count(*[_type == "product" && collection._strengthenOnPublish != null])')).toBe(0)
    expect(await find('count(*[_type == "product" && collection._weak == true])')).toBe(0)
  },
)
