import { localised } from './localised.ts'

/** All that is needed to draw a picture without asking for anything more. */
export const picture = `{
  "path": coalesce(asset->path, ""),
  "color": select(asset->metadata.isOpaque => asset->metadata.palette.dominant.background),
  "hotspot": hotspot{x, y, width, height},
  "crop": crop{top, bottom, left, right},
  "alt": coalesce(${localised('alt')}, ""),
  "caption": ${localised('caption')}
}`

/** A picture that the Studio requires. Imported content may lack it all the same, and is then drawn without, not broken. */
export const requiredPicture = (field: string) => `coalesce(${field}, {})${picture}`
