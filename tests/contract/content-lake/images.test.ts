import type { SanityClient, SanityImageAssetDocument } from '@sanity/client'
import { createImageUrlBuilder, type SanityImageSource } from '@sanity/image-url'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { failureOf, test as base } from './lake-fixture.ts'

const red = [200, 30, 30]
const green = [30, 160, 60]
const blue = [30, 60, 200]
const sand = [210, 190, 140]

/** 400 × 200 pixels: red and green above, blue and sand below. */
function quarters(): Promise<Buffer> {
  const at = ([r = 0, g = 0, b = 0]: number[], left: number, top: number) => ({
    input: { create: { width: 200, height: 100, channels: 3 as const, background: { r, g, b } } },
    left,
    top,
  })
  return sharp({ create: { width: 400, height: 200, channels: 3, background: '#fff' } })
    .composite([at(red, 0, 0), at(green, 200, 0), at(blue, 0, 100), at(sand, 200, 100)])
    .removeAlpha()
    .png()
    .toBuffer()
}

interface Picture {
  width: number
  height: number
  format: string
  type: string | null
  headers: Headers
  /** The color at a place given in fractions of the size. */
  colorAt(x: number, y: number): number[]
}

async function load(url: string, accept = '*/*'): Promise<Picture> {
  const response = await fetch(url, { headers: { accept } })
  expect(response.status).toBe(200)
  const bytes = Buffer.from(await response.arrayBuffer())
  const { format } = await sharp(bytes).metadata()
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return {
    width: info.width,
    height: info.height,
    format,
    type: response.headers.get('content-type'),
    headers: response.headers,
    colorAt(x, y) {
      const at = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * 4
      return [...data.subarray(at, at + 4)]
    },
  }
}

function expectColor(actual: number[], expected: number[]): void {
  expected.forEach((channel, index) => expect(Math.abs((actual[index] ?? -1) - channel)).toBeLessThan(24))
}

const test = base.extend<{
  asset: SanityImageAssetDocument
  of: (source?: SanityImageSource) => ReturnType<ReturnType<typeof createImageUrlBuilder>['image']>
}>({
  asset: async ({ client }, use) => {
    await use(await client.assets.upload('image', await quarters(), { filename: 'quarters.png' }))
  },
  of: async ({ client, asset }, use) => {
    const builder = createImageUrlBuilder(client)
    await use((source) => builder.image(source ?? asset))
  },
})

describe('an uploaded image', () => {
  test('becomes an asset with the metadata that the storefront needs', async ({ asset, url }) => {
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

  test('is stored once when it is uploaded twice', async ({ asset, client }) => {
    const again = await client.assets.upload('image', await quarters(), { filename: 'another-name.png' })
    expect(again).toEqual(asset)
  })

  test('with transparency is marked as not opaque', async ({ client }) => {
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

  test('is refused when it is not an image, and without the token', async ({ client, visitor }) => {
    expect((await failureOf(client.assets.upload('image', Buffer.from('not a picture')))).statusCode).toBe(
      400,
    )
    expect((await failureOf(visitor.assets.upload('image', await quarters()))).statusCode).toBe(401)
  })
})

describe('an image transform', () => {
  test('without parameters is the original, byte for byte', async ({ of }) => {
    const response = await fetch(of().url())
    expect(Buffer.from(await response.arrayBuffer()).equals(await quarters())).toBe(true)
    expect(response.headers.get('content-type')).toBe('image/png')
  })

  const sizes: [string, string, number, number][] = [
    ['w alone keeps the ratio', 'w=100', 100, 50],
    ['h alone keeps the ratio', 'h=100', 200, 100],
    ['w may enlarge', 'w=800', 800, 400],
    ['fit=max never enlarges', 'w=800&fit=max', 400, 200],
    ['fit=max shrinks into the box', 'w=100&h=100&fit=max', 100, 50],
    ['clip, the default, fits inside the box', 'w=100&h=100', 100, 50],
    ['fit=crop fills the box', 'w=100&h=100&fit=crop', 100, 100],
    ['fit=fill has the size of the box', 'w=100&h=100&fit=fill&bg=000', 100, 100],
    ['fit=fillmax has the size of the box', 'w=500&h=500&fit=fillmax&bg=000', 500, 500],
    ['fit=min keeps the requested ratio within the original', 'w=800&h=800&fit=min', 200, 200],
    ['fit=min has the requested size when the original is larger', 'w=100&h=100&fit=min', 100, 100],
    ['fit=scale distorts', 'w=100&h=100&fit=scale', 100, 100],
    ['dpr multiplies', 'w=100&dpr=2', 200, 100],
    ['rect cuts', 'rect=200,0,200,100', 200, 100],
    ['rect is then resized', 'rect=200,0,200,100&w=50', 50, 25],
    ['max-h limits what is cropped', 'w=200&fit=crop&max-h=60', 200, 60],
    ['or rotates', 'w=100&or=90', 50, 100],
    ['pad adds a border', 'w=100&pad=10', 120, 70],
  ]
  for (const [title, query, width, height] of sizes) {
    test(title, async ({ asset }) => {
      const picture = await load(`${asset.url}?${query}`)
      expect([picture.width, picture.height]).toEqual([width, height])
    })
  }

  const anchors: [string, number[]][] = [
    ['crop=top,left', red],
    ['crop=top,right', green],
    ['crop=bottom,left', blue],
    ['crop=bottom,right', sand],
    ['crop=focalpoint&fp-x=0.9&fp-y=0.9', sand],
    ['crop=focalpoint&fp-x=0.1&fp-y=0.1', red],
  ]
  for (const [anchor, color] of anchors) {
    test(`fit=crop with ${anchor} keeps that part`, async ({ asset }) => {
      const narrow = anchor.includes('left') || anchor.includes('right') || anchor.includes('fp')
      const rect = narrow ? await load(`${asset.url}?w=50&h=100&fit=crop&${anchor}`) : undefined
      expectColor(
        rect?.colorAt(0.5, anchor.includes('bottom') || anchor.includes('0.9') ? 0.9 : 0.1) ?? [],
        color,
      )
    })
  }

  test('crop=entropy has the requested size', async ({ asset }) => {
    const picture = await load(`${asset.url}?w=80&h=80&fit=crop&crop=entropy`)
    expect([picture.width, picture.height]).toEqual([80, 80])
  })

  test('with fit=fill fills the rest of the box with the background', async ({ asset }) => {
    const picture = await load(`${asset.url}?w=100&h=100&fit=fill&bg=ff8800`)
    expectColor(picture.colorAt(0.5, 0.02), [255, 136, 0, 255])
    const clear = await load(`${asset.url}?w=100&h=100&fit=fill`)
    expect(clear.colorAt(0.5, 0.02)[3]).toBe(0)
  })

  test('flips, desaturates and inverts', async ({ asset }) => {
    expectColor((await load(`${asset.url}?flip=h`)).colorAt(0.1, 0.1), green)
    expectColor((await load(`${asset.url}?flip=v`)).colorAt(0.1, 0.1), blue)
    expectColor((await load(`${asset.url}?flip=hv`)).colorAt(0.1, 0.1), sand)
    expectColor((await load(`${asset.url}?invert=true`)).colorAt(0.1, 0.1), [55, 225, 225])
    const [r = 0, g = 0, b = 0] = (await load(`${asset.url}?sat=-100`)).colorAt(0.1, 0.1)
    expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThan(3)
  })

  test('blurs with blur', async ({ asset }) => {
    const edge = (await load(`${asset.url}?blur=300`)).colorAt(0.5, 0.1)
    expect(edge[0]).toBeGreaterThan(60)
    expect(edge[0]).toBeLessThan(170)
  })

  test('applies the hotspot and crop that @sanity/image-url writes', async ({ of, asset }) => {
    const image = {
      asset: { _ref: asset._id },
      crop: { left: 0.5, right: 0, top: 0, bottom: 0 },
      hotspot: { x: 0.75, y: 0.9, width: 0.2, height: 0.2 },
    }
    const picture = await load(of(image).width(90).height(30).url())
    expect([picture.width, picture.height]).toEqual([90, 30])
    expectColor(picture.colorAt(0.1, 0.9), sand)
  })

  test('with a vanity name is the same picture', async ({ of }) => {
    const picture = await load(of().width(40).vanityName('a-watch-in-the-mist.png').url())
    expect(picture.width).toBe(40)
  })
})

describe('an image format', () => {
  for (const [name, format, type] of [
    ['jpg', 'jpeg', 'image/jpeg'],
    ['pjpg', 'jpeg', 'image/jpeg'],
    ['png', 'png', 'image/png'],
    ['webp', 'webp', 'image/webp'],
    ['avif', 'heif', 'image/avif'],
  ] as const) {
    test(`fm=${name} has its content type`, async ({ asset }) => {
      const picture = await load(`${asset.url}?w=60&fm=${name}&q=60`)
      expect([picture.format, picture.type]).toEqual([format, type])
    })
  }

  test('auto=format follows the Accept header and sends Vary', async ({ of }) => {
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

  test('with a lower quality is a smaller file', async ({ asset }) => {
    const bytes = async (q: number) =>
      (await (await fetch(`${asset.url}?fm=jpg&q=${q}`)).arrayBuffer()).byteLength
    expect(await bytes(10)).toBeLessThan(await bytes(95))
  })
})

describe('serving an image', () => {
  test('allows caching without limit and answers 304 to a known ETag', async ({ asset }) => {
    const first = await fetch(`${asset.url}?w=50`)
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[a-f0-9]{40}"$/)
    const second = await fetch(`${asset.url}?w=50`, { headers: { 'if-none-match': etag } })
    expect(second.status).toBe(304)
    expect((await fetch(`${asset.url}?w=51`)).headers.get('etag')).not.toBe(etag)
  })

  test('with dl is a download with that name', async ({ asset }) => {
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
    test(`with ${query} is refused with 400`, async ({ asset }) => {
      const response = await fetch(`${asset.url}?${query}`)
      expect(response.status).toBe(400)
      const name = query.split('=')[0]
      expect(await response.text()).toContain(`Invalid image parameter \\"${name}\\"`)
    })
  }

  test('at an unknown path answers 404', async ({ asset, url }) => {
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
