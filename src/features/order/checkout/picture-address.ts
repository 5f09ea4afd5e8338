import { pictureSource } from '#components/picture/picture-source.ts'
import type { Picture } from '#content/picture.ts'

/**
 * Where the payments find a picture of a piece, square: at the image host itself, which answers the whole world, whatever
 * stands before the storefront. Undefined where the picture is lost.
 */
export function pictureAddress(picture: Picture, imageHost: string): string | undefined {
  const source = pictureSource(picture, { ratio: '1:1', widths: [480] })
  return source ? new URL(source.src, imageHost).href : undefined
}
