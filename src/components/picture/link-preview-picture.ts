import type { Picture } from '#content/picture.ts'
import { pictureSource } from './picture-source.ts'

/** The path of a picture for link previews (`og:image`), 1200 by 630; null when there is none. */
export function linkPreviewPicture(picture: Picture | null | undefined): string | null {
  if (!picture) return null
  return pictureSource(picture, { ratio: '1200:630', widths: [1200] })?.src ?? null
}
