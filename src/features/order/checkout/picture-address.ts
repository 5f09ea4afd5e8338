import { pictureSource } from '#components/picture/picture-source.ts'
import type { Picture } from '#content/picture.ts'

/**
 * The URL from which Stripe fetches a square picture of a product. It is on the image host, which is public even when the
 * storefront is not. Undefined if the picture has no asset.
 */
export function pictureAddress(picture: Picture, imageHost: string): string | undefined {
  const source = pictureSource(picture, { ratio: '1:1', widths: [480] })
  return source ? new URL(source.src, imageHost).href : undefined
}
