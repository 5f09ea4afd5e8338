import { pictureSource } from '#components/picture/picture-source.ts'
import type { Picture } from '#domain/content/picture.ts'

/** Where a picture of a piece is found from outside, square, as the pay page shows it; undefined where it is lost. */
export function pictureAddress(picture: Picture, siteUrl: string): string | undefined {
  const source = pictureSource(picture, { ratio: '1:1', widths: [480] })
  return source ? new URL(source.src, siteUrl).href : undefined
}
