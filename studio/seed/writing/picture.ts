import type { LocaleString } from './say.ts'

export interface Picture {
  _type: 'picture'
  /** Name of a file without its ending; the build finds it, or leaves the picture out. */
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
  /** Where the eye should stay when the picture is cropped, as fractions of its sides. */
  focus?: { x: number; y: number; width?: number; height?: number }
}

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
