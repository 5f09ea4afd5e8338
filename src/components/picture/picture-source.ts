import { createImageUrlBuilder } from '@sanity/image-url'
import {
  aspectOf,
  heightAt,
  type Picture,
  type PictureRatio,
  type PictureWidth,
  pictureWidths,
} from '#content/picture.ts'

export interface PictureCrop {
  /** The aspect ratio to crop to, around the hotspot; undefined keeps the editor's crop. */
  readonly ratio?: PictureRatio | undefined
  /** The widths to offer, in pixels; those above the original are left out. */
  readonly widths?: readonly PictureWidth[] | undefined
}

/** The attributes of an `<img>`. All URLs are paths of the storefront. */
export interface PictureSource {
  readonly src: string
  readonly srcset: string
  readonly width: number
  readonly height: number
}

const usualWidths: readonly PictureWidth[] = [320, 480, 640, 960, 1200, 1600, 2400]
const pathShape = /^images\/([^/]+)\/([^/]+)\/[0-9a-f]{40}-(\d+)x(\d+)\.[a-z]+$/

/** The URLs and the size of a cropped picture; null when the asset is missing. */
export function pictureSource(
  picture: Picture,
  { ratio, widths = usualWidths }: PictureCrop = {},
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
    if (!ratio) return toOwnPath(address.fit('max').url())
    return toOwnPath((isCut ? address.height(heightAt(width, aspect)).fit('crop') : address).url())
  }

  const offered = widths.filter((width) => width <= widest)
  const usable = offered.length > 0 ? offered : [narrowest(widths)]
  const largest = usable.at(-1) ?? pictureWidths[0]
  const fallback = usable.findLast((width) => width <= 960) ?? largest
  return {
    src: addressOf(fallback),
    srcset: usable.map((width) => `${addressOf(width)} ${width}w`).join(', '),
    width: largest,
    height: heightAt(largest, aspect),
  }
}

function cropped({ crop }: Picture, width: number, height: number) {
  if (!crop) return { width, height }
  return { width: width * (1 - crop.left - crop.right), height: height * (1 - crop.top - crop.bottom) }
}

function toOwnPath(address: string): string {
  const { pathname, search } = new URL(address)
  return `${pathname}${search.replaceAll('%2C', ',')}`
}

const narrowest = (widths: readonly PictureWidth[]): PictureWidth =>
  widths.toSorted((a, b) => a - b)[0] ?? pictureWidths[0]
