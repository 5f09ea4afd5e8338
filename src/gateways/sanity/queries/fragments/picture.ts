import { localised } from './localised.ts'

/** Everything needed to render a picture. */
export const picture = `{
  "path": coalesce(asset->path, ""),
  "color": select(asset->metadata.isOpaque => asset->metadata.palette.dominant.background),
  "hotspot": hotspot{x, y, width, height},
  "crop": crop{top, bottom, left, right},
  "alt": coalesce(${localised('alt')}, ""),
  "caption": ${localised('caption')}
}`

/** A picture that the Studio requires. Imported content may still lack it; the page is then rendered without it. */
export const requiredPicture = (field: string) => `coalesce(${field}, {})${picture}`
