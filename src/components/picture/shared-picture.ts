import type { Picture } from '#content/picture.ts'
import { pictureSource } from './picture-source.ts'

/** The path of a picture as it is shown where a page is shared, 1200 by 630; null where there is none. */
export function sharedPicture(picture: Picture | null | undefined): string | null {
  if (!picture) return null
  return pictureSource(picture, { ratio: '1200:630', widths: [1200] })?.src ?? null
}
