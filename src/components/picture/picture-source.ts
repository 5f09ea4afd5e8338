import { createImageUrlBuilder } from '@sanity/image-url'
import {
  aspectOf,
  heightAt,
  type Picture,
  type PictureRatio,
  type PictureWidth,
  pictureWidths,
} from '#content/picture.ts'

export interface PictureCut {
  /** Width by height to cut to, around the hotspot; absent, the picture keeps the art director's own crop. */
  readonly ratio?: PictureRatio | undefined
  /** The widths to offer; those the picture does not have are left out, because nothing is ever enlarged. */
  readonly widths?: readonly PictureWidth[] | undefined
}

/** What an `<img>` needs. Addresses are the storefront's own: the browser asks nobody else. */
export interface PictureSource {
  readonly src: string
  readonly srcset: string
  readonly width: number
  readonly height: number
}

const usualWidths: readonly PictureWidth[] = [320, 480, 640, 960, 1200, 1600, 2400]
const pathShape = /^images\/([^/]+)\/([^/]+)\/[0-9a-f]{40}-(\d+)x(\d+)\.[a-z]+$/

/** The addresses and size of a picture cut for its place; null where the asset is lost. */
export function pictureSource(
  picture: Picture,
  { ratio, widths = usualWidths }: PictureCut = {},
): PictureSource | null {
  const [, projectId, dataset, fullWidth, fullHeight] = pathShape.exec(picture.path) ?? []
  if (projectId === undefined || dataset === undefined) return null

  const shown = cropped(picture, Number(fullWidth), Number(fullHeight))
  const aspect = ratio ? aspectOf(ratio) : shown.width / shown.height
  const widest = Math.min(shown.width, shown.height * aspect)
  // A picture that has this ratio is asked for by its width alone: shorter addresses.
  const isCut = shown.width !== shown.height * aspect
  const addressOf = (width: number) => {
    const address = createImageUrlBuilder({ projectId, dataset })
      .image({
        asset: { url: `https://cdn.sanity.io/${picture.path}` },
        ...(picture.crop && { crop: picture.crop }),
        ...(picture.hotspot && { hotspot: picture.hotspot }),
      })
      .width(width)
      .auto('format')
    if (!ratio) return inOurHouse(address.fit('max').url())
    return inOurHouse((isCut ? address.height(heightAt(width, aspect)).fit('crop') : address).url())
  }

  const offered = widths.filter((width) => width <= widest)
  const kept = offered.length > 0 ? offered : [narrowest(widths)]
  const largest = kept.at(-1) ?? pictureWidths[0]
  const fallback = kept.findLast((width) => width <= 960) ?? largest
  return {
    src: addressOf(fallback),
    srcset: kept.map((width) => `${addressOf(width)} ${width}w`).join(', '),
    width: largest,
    height: heightAt(largest, aspect),
  }
}

function cropped({ crop }: Picture, width: number, height: number) {
  if (!crop) return { width, height }
  return { width: width * (1 - crop.left - crop.right), height: height * (1 - crop.top - crop.bottom) }
}

function inOurHouse(address: string): string {
  const { pathname, search } = new URL(address)
  return `${pathname}${search.replaceAll('%2C', ',')}`
}

const narrowest = (widths: readonly PictureWidth[]): PictureWidth =>
  widths.toSorted((a, b) => a - b)[0] ?? pictureWidths[0]
