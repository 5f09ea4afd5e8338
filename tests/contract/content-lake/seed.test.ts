// Imports small exports, written for each test, when the lake starts.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { clientOf, test as base, token } from './lake-fixture.ts'

/** A dataset export in a temporary folder, with one image and one file. */
interface Export {
  folder: string
  write(documents: readonly unknown[]): Promise<void>
}

const test = base.extend<{ dataset: Export }>({
  dataset: async ({ testLake }, use) => {
    const folder = join(testLake.folder, 'export')
    await mkdir(join(folder, 'images'), { recursive: true })
    await mkdir(join(folder, 'files'), { recursive: true })
    const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: '#8a6' } })
    await picture.jpeg().toFile(join(folder, 'images', 'watch.jpg'))
    await writeFile(join(folder, 'files', 'care.txt'), 'Keep it dry.')
    await use({
      folder,
      write: (documents) =>
        writeFile(
          join(folder, 'data.ndjson'),
          documents.map((document) => JSON.stringify(document)).join('\n'),
        ),
    })
  },
})

const watch = {
  _id: 'watch',
  _type: 'product',
  _createdAt: '2026-01-02T03:04:05Z',
  house: { _type: 'reference', _ref: 'house' },
  pictures: [
    {
      _key: 'a',
      _type: 'image',
      _sanityAsset: 'image@file://./images/watch.jpg',
      alt: 'A watch on linen',
      hotspot: { _type: 'sanity.imageHotspot', x: 0.3, y: 0.4, width: 0.5, height: 0.5 },
      crop: { _type: 'sanity.imageCrop', left: 0.1, right: 0, top: 0, bottom: 0 },
    },
  ],
  guide: { _type: 'file', _sanityAsset: 'file@file://./files/care.txt' },
}
const house = {
  _id: 'house',
  _type: 'house',
  cover: { _type: 'image', _sanityAsset: 'image@file://./images/watch.jpg' },
}

describe('a dataset export', () => {
  test('is imported with its files, each stored once', async ({ testLake, dataset }) => {
    await dataset.write([watch, house])
    const progress: string[] = []
    const { url } = await testLake.start({
      seedFolder: dataset.folder,
      onProgress: (line) => progress.push(line),
    })
    const client = clientOf(url, { token })
    expect(await client.fetch('count(*[_type == "sanity.imageAsset"])')).toBe(1)
    const found = await client.fetch(`*[_id == "watch"][0]{
      _createdAt,
      "picture": pictures[0]{_key, alt, hotspot, crop, _sanityAsset, "asset": asset->{_id, originalFilename, metadata}},
      "guide": guide.asset->url,
      "cover": house->cover.asset._ref
    }`)
    expect(found).toMatchObject({
      _createdAt: watch._createdAt,
      picture: {
        _key: 'a',
        alt: 'A watch on linen',
        _sanityAsset: null,
        hotspot: { x: 0.3 },
        crop: { left: 0.1 },
      },
    })
    expect(found.picture.asset).toMatchObject({
      _id: found.cover,
      originalFilename: 'watch.jpg',
      metadata: { dimensions: { width: 300, height: 200 }, palette: { dominant: {} } },
    })
    expect(await (await fetch(found.guide)).text()).toBe('Keep it dry.')
    expect(progress.join('\n')).toContain('imported 2 documents and 2 assets')
  })

  test('is not imported again into a lake that has documents', async ({ testLake, dataset }) => {
    await dataset.write([house])
    const first = await testLake.start({ seedFolder: dataset.folder })
    await clientOf(first.url, { token }).patch('house').set({ title: 'Edited' }).commit()
    await first.close()
    const second = await testLake.start({ seedFolder: dataset.folder })
    expect(await clientOf(second.url).fetch('*[_id == "house"][0].title')).toBe('Edited')
  })

  const broken: [string, () => unknown[], RegExp][] = [
    [
      'with a missing file',
      () => [{ ...house, cover: { _sanityAsset: 'image@file://./images/lost.jpg' } }],
      /"house" needs the image \.?\/?images\/lost\.jpg/,
    ],
    [
      'with a file that is not an image',
      () => [{ ...house, cover: { _sanityAsset: 'image@file://./files/care.txt' } }],
      /"house" shows .*care\.txt/,
    ],
    [
      'with an asset of another host',
      () => [{ ...house, cover: { _sanityAsset: 'image@https://elsewhere.test/a.jpg' } }],
      /"house" holds the asset "image@https/,
    ],
    [
      'with a reference to a missing document',
      () => [watch],
      /"watch" references non-existent document "house"/,
    ],
    ['with a document without a type', () => [{ _id: 'x' }], /line 1 is not a document/],
    ['with the same document twice', () => [house, house], /"house" already exists/],
  ]
  for (const [title, documents, sentence] of broken) {
    test(`${title} is refused with an error that names it, and nothing is stored`, async ({
      testLake,
      dataset,
    }) => {
      await dataset.write(documents())
      await expect(testLake.start({ seedFolder: dataset.folder })).rejects.toThrow(sentence)
      await dataset.write([house])
      const { url } = await testLake.start({ seedFolder: dataset.folder })
      expect(await clientOf(url).fetch('*[!(_type in ["sanity.imageAsset"])]._id')).toEqual(['house'])
    })
  }

  test('that is missing is named in the error', async ({ testLake, dataset }) => {
    await rm(join(dataset.folder, 'data.ndjson'), { force: true })
    await expect(testLake.start({ seedFolder: dataset.folder })).rejects.toThrow(/data\.ndjson/)
  })
})
