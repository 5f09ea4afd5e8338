import type { LocaleString } from './say.ts'

export interface Picture {
  _type: 'picture'
  /** Names of files without their ending; the build takes the first that exists, or leaves the picture out. */
  files: string[]
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
  /** A plate that says the same until the photograph is made. */
  orElse?: string
  /** Where the eye should stay when the picture is cropped, as fractions of its sides. */
  focus?: { x: number; y: number; width?: number; height?: number }
}

export function picture(file: string, words: PictureWords): Picture {
  const { alt, caption, focus, orElse } = words
  return {
    _type: 'picture',
    files: orElse === undefined ? [file] : [file, orElse],
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
