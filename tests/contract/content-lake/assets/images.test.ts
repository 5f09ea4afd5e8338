import type { SanityClient } from '@sanity/client'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { load, quarters, test } from './image-fixture.ts'
import { failureOf } from '../lake-fixture.ts'

describe('an uploaded image', () => {
  test('becomes an asset with its dimensions, palette and placeholder', async ({ asset, url }) => {
    expect(asset._id).toMatch(/^image-[a-f0-9]{40}-400x200-png$/)
    expect(asset).toMatchObject({
      _type: 'sanity.imageAsset',
      mimeType: 'image/png',
      extension: 'png',
      originalFilename: 'quarters.png',
      path: `images/orlune/production/${asset.sha1hash}-400x200.png`,
      url: `${url}/images/orlune/production/${asset.sha1hash}-400x200.png`,
    })
    const { dimensions, lqip, palette, isOpaque, hasAlpha } = asset.metadata
    expect(dimensions).toMatchObject({ width: 400, height: 200, aspectRatio: 2 })
    expect([isOpaque, hasAlpha]).toEqual([true, false])
    expect(lqip).toMatch(/^data:image\/jpeg;base64,/)
    expect((await sharp(Buffer.from(lqip?.split(',')[1] ?? '', 'base64')).metadata()).width).toBe(20)
    expect(palette?.dominant?.background).toMatch(/^#[\da-f]{6}$/)
    expect(palette?.dominant?.population).toBeGreaterThan(20)
  })

  test('is stored once when it is uploaded again under another name', async ({ asset, client }) => {
    const again = await client.assets.upload('image', await quarters(), { filename: 'another-name.png' })
    expect(again).toEqual(asset)
  })

  test('with transparency has isOpaque false and hasAlpha true', async ({ client }) => {
    const glass = await sharp({
      create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer()
    const { metadata } = await client.assets.upload('image', glass)
    expect([metadata.isOpaque, metadata.hasAlpha]).toEqual([false, true])
  })

  test('with an EXIF orientation has the dimensions after its rotation', async ({ client }) => {
    const turned = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#123' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { metadata } = await client.assets.upload('image', turned)
    expect(metadata.dimensions).toMatchObject({ width: 30, height: 60 })
  })

  test('must be an image, and needs the token', async ({ client, visitor }) => {
    expect((await failureOf(client.assets.upload('image', Buffer.from('not a picture')))).statusCode).toBe(
      400,
    )
    expect((await failureOf(visitor.assets.upload('image', await quarters()))).statusCode).toBe(401)
  })
})

describe('formats', () => {
  for (const [name, format, type] of [
    ['jpg', 'jpeg', 'image/jpeg'],
    ['pjpg', 'jpeg', 'image/jpeg'],
    ['png', 'png', 'image/png'],
    ['webp', 'webp', 'image/webp'],
    ['avif', 'heif', 'image/avif'],
  ] as const) {
    test(`fm=${name}`, async ({ asset }) => {
      const picture = await load(`${asset.url}?w=60&fm=${name}&q=60`)
      expect([picture.format, picture.type]).toEqual([format, type])
    })
  }

  test('auto=format gives a format that the browser accepts and sets Vary', async ({ of }) => {
    const url = of().width(60).auto('format').url()
    const modern = () => load(url, 'image/avif,image/webp,*/*')
    const first = await modern()
    expect([first.type, first.headers.get('vary')]).toEqual(['image/webp', 'Accept'])
    expect(first.headers.get('cache-control')).toBe('public, max-age=60')
    await expect.poll(async () => (await modern()).type, { timeout: 10_000 }).toBe('image/avif')
    expect((await modern()).headers.get('cache-control')).toContain('immutable')
    expect((await load(url, 'image/webp,*/*')).type).toBe('image/webp')
    expect((await load(url)).type).toBe('image/png')
  })

  test('a lower quality is a smaller file', async ({ asset }) => {
    const bytes = async (q: number) =>
      (await (await fetch(`${asset.url}?fm=jpg&q=${q}`)).arrayBuffer()).byteLength
    expect(await bytes(10)).toBeLessThan(await bytes(95))
  })
})

describe('serving', () => {
  test('allows caching for ever, and answers 304 to a matching ETag', async ({ asset }) => {
    const first = await fetch(`${asset.url}?w=50`)
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[a-f0-9]{40}"$/)
    const second = await fetch(`${asset.url}?w=50`, { headers: { 'if-none-match': etag } })
    expect(second.status).toBe(304)
    expect((await fetch(`${asset.url}?w=51`)).headers.get('etag')).not.toBe(etag)
  })

  test('dl makes the response a download with that file name', async ({ asset }) => {
    const { headers } = await fetch(`${asset.url}?dl=a%20watch.png`)
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a%20watch.png")
  })

  for (const query of [
    ...[
      'w=abc',
      'w=0',
      'w=-5',
      'w=99999',
      'h=1e3',
      'fit=stretch',
      'fm=bmp',
      'q=101',
      'q=high',
      'dpr=9',
      'blur=0',
    ],
    ...[
      'rect=0,0,0,0',
      'rect=1,2,3',
      'rect=300,0,200,100',
      'bg=reddish',
      'crop=middle',
      'fp-x=2',
      'or=45',
      'flip=x',
    ],
    ...['auto=everything', 'sharp=101', 'sat=-101', 'max-w=0'],
  ]) {
    test(`${query} is refused`, async ({ asset }) => {
      const response = await fetch(`${asset.url}?${query}`)
      expect(response.status).toBe(400)
      const name = query.split('=')[0]
      expect(await response.text()).toContain(`Invalid image parameter \\"${name}\\"`)
    })
  }

  test('an unknown image, project or dataset answers 404', async ({ asset, url }) => {
    for (const path of [
      `images/orlune/production/${'0'.repeat(40)}-10x10.png`,
      `images/another/production/${asset.sha1hash}-400x200.png`,
      `images/orlune/staging/${asset.sha1hash}-400x200.png`,
      'images/orlune/production/..%2F..%2Ftransactions.ndjson',
    ]) {
      expect((await fetch(`${url}/${path}`)).status, path).toBe(404)
    }
  })
})

describe('other files', () => {
  const upload = (client: SanityClient) =>
    client.assets.upload('file', Buffer.from('A care guide.'), {
      filename: 'care.txt',
      contentType: 'text/plain',
    })

  test('are stored and served unchanged', async ({ client, url }) => {
    const asset = await upload(client)
    expect(asset._id).toMatch(/^file-[a-f0-9]{40}-txt$/)
    expect(asset.url).toBe(`${url}/files/orlune/production/${asset.sha1hash}.txt`)
    const response = await fetch(asset.url)
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.text()).toBe('A care guide.')
  })
})
