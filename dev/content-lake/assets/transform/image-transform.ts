export interface Size {
  width: number
  height: number
}

export interface Rectangle extends Size {
  left: number
  top: number
}

export const fitModes = ['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale'] as const
export type FitMode = (typeof fitModes)[number]

export const outputFormats = ['jpg', 'pjpg', 'png', 'webp', 'avif'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** The part to keep when a picture is cropped: a point, as fractions of its sides, or the part with the most detail. */
export type CropAnchor = { x: number; y: number } | 'entropy'

/** A transform of Sanity's image pipeline, with sizes already multiplied by the pixel density. */
export interface ImageTransform {
  rect?: Rectangle
  width?: number
  height?: number
  minWidth?: number
  maxWidth?: number
  minHeight?: number
  maxHeight?: number
  fit: FitMode
  anchor: CropAnchor
  background?: string
  blur?: number
  sharpen?: number
  flip: { horizontal: boolean; vertical: boolean }
  rotation: 0 | 90 | 180 | 270
  isGrayscale: boolean
  isInverted: boolean
  pad: number
  quality: number
  format?: OutputFormat
  isAutoFormat: boolean
}
