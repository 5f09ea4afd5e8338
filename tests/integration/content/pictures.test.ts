// Reads pictures through the storefront's own image proxy.
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pictureSource } from '#components/picture/picture-source.ts'
import { linkPreviewPicture } from '#components/picture/link-preview-picture.ts'
import { type Picture, pictureRatios, pictureWidths } from '#content/picture.ts'
import { fetchImage, formatFor, type ImageFormat } from '#gateways/sanity/images/fetch-image.ts'
import { parseImageRequest } from '#gateways/sanity/images/parse-image-request.ts'
import { locales } from '#i18n/locales.ts'
import { writeSmallContent, openLake, type OpenLake, project } from './small-content/content-fixture.ts'

let lake: OpenLake
let picture: Picture

beforeAll(async () => {
  lake = await openLake()
  await writeSmallContent(lake.editor)
  const found = await lake.content.product('meridienne', locales.en)
  if (!found) throw new Error('The content has no product.')
  picture = found.data.hero
})
afterAll(() => lake.close())

/** Parses an image address as the image proxy does. */
function request(address: string) {
  const url = new URL(address, 'http://house.example')
  const parsed = parseImageRequest(url.pathname.replace('/images/', ''), url.searchParams, project)
  if (typeof parsed === 'string') throw new Error(`${address} was ${parsed}`)
  return parsed
}

/** Fetches an image and decodes it. */
async function fetchVariant(address: string, format: ImageFormat) {
  const result = await fetchImage(lake.url, request(address), format)
  if (typeof result === 'string') throw new Error(`${address} was ${result}`)
  return { ...result.image, isFinal: result.isFinal, ...(await sharp(result.image.bytes).metadata()) }
}

describe('a picture', () => {
  test.each([
    ['image/avif,image/webp,*/*;q=0.8', 'image/avif'],
    ['image/webp,*/*;q=0.8', 'image/webp'],
    ['*/*', 'image/jpeg'],
  ])('is served for “Accept: %s” as %s', async (accept, type) => {
    const source = pictureSource(picture, { widths: [320] })
    await expect
      .poll(() => fetchVariant(source?.src ?? '', formatFor(accept)), { timeout: 10_000 })
      .toMatchObject({ type, width: 320, height: 400, isFinal: true })
  })

  test('is served as a WebP that is not cached while its AVIF is encoded for the first time', async () => {
    const source = pictureSource(picture, { ratio: '1:1', widths: [160] })
    const fetched = await fetchVariant(source?.src ?? '', 'avif')
    expect(fetched).toMatchObject({ type: 'image/webp', width: 160, isFinal: false })
  })

  test('has the size stated in its markup, in every ratio', async () => {
    for (const ratio of pictureRatios) {
      const source = pictureSource(picture, { ratio, widths: [160, 320] })
      const fetched = await fetchVariant(source?.src ?? '', 'webp')
      expect({ ratio, width: fetched.width, height: fetched.height }).toEqual({
        ratio,
        width: source?.width,
        height: source?.height,
      })
    }
  })

  test('is 1200 by 630 pixels for link previews', async () => {
    expect(await fetchVariant(linkPreviewPicture(picture) ?? '', 'original')).toMatchObject({
      width: 1200,
      height: 630,
    })
  })

  test('has only addresses that the image proxy accepts, whatever its crop and hotspot', () => {
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

describe('a picture that cannot be fetched', () => {
  test('is reported as missing when the Content Lake has no such file', async () => {
    const address = `/images/orlune/production/${'ab'.repeat(20)}-100x100.jpg?w=320&auto=format`
    expect(await fetchImage(lake.url, request(address), 'webp')).toBe('missing')
  })

  test('is reported as unreachable during an outage, unless it is cached', async () => {
    const down = await openLake()
    await writeSmallContent(down.editor)
    const fetched = request(pictureSource(picture, { widths: [480] })?.src ?? '')
    const another = request(pictureSource(picture, { widths: [640] })?.src ?? '')
    await fetchImage(down.url, fetched, 'webp')
    await down.close()
    expect(await fetchImage(down.url, fetched, 'webp')).toMatchObject({ image: { type: 'image/webp' } })
    expect(await fetchImage(down.url, another, 'webp')).toBe('unreachable')
  })
})
