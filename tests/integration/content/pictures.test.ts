import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pictureSource } from '#components/picture/picture-source.ts'
import { sharedPicture } from '#components/picture/shared-picture.ts'
import { type Picture, pictureRatios, pictureWidths } from '#content/picture.ts'
import { fetchImage, formatFor, type ImageFormat } from '#gateways/sanity/images/fetch-image.ts'
import { parseImageRequest } from '#gateways/sanity/images/parse-image-request.ts'
import { locales } from '#i18n/locales.ts'
import { furnish, openLake, type OpenLake, project } from './small-house/content-fixture.ts'

let lake: OpenLake
let picture: Picture

beforeAll(async () => {
  lake = await openLake()
  await furnish(lake.editor)
  const found = await lake.content.product('meridienne', locales.en)
  if (!found) throw new Error('The house is not furnished.')
  picture = found.data.hero
})
afterAll(() => lake.close())

function request(address: string) {
  const url = new URL(address, 'http://house.example')
  const wanted = parseImageRequest(url.pathname.replace('/images/', ''), url.searchParams, project)
  if (typeof wanted === 'string') throw new Error(`${address} was ${wanted}`)
  return wanted
}

async function draw(address: string, format: ImageFormat) {
  const answer = await fetchImage(lake.url, request(address), format)
  if (typeof answer === 'string') throw new Error(`${address} was ${answer}`)
  return { ...answer.image, isFinal: answer.isFinal, ...(await sharp(answer.image.bytes).metadata()) }
}

describe('a picture', () => {
  test.each([
    ['image/avif,image/webp,*/*;q=0.8', 'image/avif'],
    ['image/webp,*/*;q=0.8', 'image/webp'],
    ['*/*', 'image/jpeg'],
  ])('for a browser that takes %s comes as %s', async (accept, type) => {
    const source = pictureSource(picture, { widths: [320] })
    await expect
      .poll(() => draw(source?.src ?? '', formatFor(accept)), { timeout: 10_000 })
      .toMatchObject({ type, width: 320, height: 400, isFinal: true })
  })

  test('that nobody has asked for comes as a WebP at once, which is not kept, while its AVIF is drawn', async () => {
    const source = pictureSource(picture, { ratio: '1:1', widths: [160] })
    const drawn = await draw(source?.src ?? '', 'avif')
    expect(drawn).toMatchObject({ type: 'image/webp', width: 160, isFinal: false })
  })

  test('has the size that its markup says, in every ratio', async () => {
    for (const ratio of pictureRatios) {
      const source = pictureSource(picture, { ratio, widths: [160, 320] })
      const drawn = await draw(source?.src ?? '', 'webp')
      expect({ ratio, width: drawn.width, height: drawn.height }).toEqual({
        ratio,
        width: source?.width,
        height: source?.height,
      })
    }
  })

  test('is drawn to be shared at 1200 by 630', async () => {
    expect(await draw(sharedPicture(picture) ?? '', 'original')).toMatchObject({ width: 1200, height: 630 })
  })

  test('is always one that the proxy lets through, whatever the crop and hotspot', () => {
    const part = fc.double({ min: 0, max: 0.45, noNaN: true })
    const crops = fc.record({ top: part, bottom: part, left: part, right: part })
    const hotspots = fc.record({ x: part, y: part, width: part, height: part })
    const ratios = fc.option(fc.constantFrom(...pictureRatios), { nil: undefined })
    fc.assert(
      fc.property(crops, hotspots, ratios, (crop, hotspot, ratio) => {
        const source = pictureSource({ ...picture, crop, hotspot }, { ratio, widths: pictureWidths })
        const addresses = (source?.srcset ?? '').split(/ \d+w(?:, )?/).filter(Boolean)
        expect(addresses.length).toBeGreaterThan(0)
        for (const address of addresses) request(address)
      }),
    )
  })
})

describe('a picture that cannot be had', () => {
  test('is missing when the house has no such file', async () => {
    const address = `/images/orlune/production/${'ab'.repeat(20)}-100x100.jpg?w=320&auto=format`
    expect(await fetchImage(lake.url, request(address), 'webp')).toBe('missing')
  })

  test('is unreachable while the pipeline is down, but one drawn before is remembered', async () => {
    const down = await openLake()
    await furnish(down.editor)
    const drawn = request(pictureSource(picture, { widths: [480] })?.src ?? '')
    const another = request(pictureSource(picture, { widths: [640] })?.src ?? '')
    await fetchImage(down.url, drawn, 'webp')
    await down.close()
    expect(await fetchImage(down.url, drawn, 'webp')).toMatchObject({ image: { type: 'image/webp' } })
    expect(await fetchImage(down.url, another, 'webp')).toBe('unreachable')
  })
})
