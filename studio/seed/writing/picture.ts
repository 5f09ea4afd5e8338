import type { LocaleString } from './locale-string.ts'

export interface Picture {
  _type: 'picture'
  /** The file name without its ending; the build resolves it, or leaves the picture out. */
  file: string
  alt: LocaleString
  caption?: LocaleString
  hotspot?: Hotspot
}

interface Hotspot {
  _type: 'sanity.imageHotspot'
  x: number
  y: number
  width: number
  height: number
}

interface PictureWords {
  alt: LocaleString
  caption?: LocaleString
  /** The part to keep when the picture is cropped, as fractions of its sides. */
  focus?: { x: number; y: number; width?: number; height?: number }
}

/** A picture by its file name in `images`, without ending; by default the hotspot is half of each side. */
export function picture(file: string, words: PictureWords): Picture {
  const { alt, caption, focus } = words
  return {
    _type: 'picture',
    file,
    alt,
    ...(caption && { caption }),
    ...(focus && {
      hotspot: {
        _type: 'sanity.imageHotspot',
        x: focus.x,
        y: focus.y,
        width: focus.width ?? 0.5,
        height: focus.height ?? 0.5,
      },
    }),
  }
}
