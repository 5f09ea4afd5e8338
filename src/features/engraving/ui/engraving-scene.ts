import { pictureSource } from '#components/picture/picture-source.ts'
import type { Engraving } from '#content/documents.ts'
import type { EngravingScene } from './draw-engraving.ts'

/** The photograph for the preview of an engraving; null when there is none or its asset is missing. */
export function engravingScene({ on }: Pick<Engraving, 'on'>): EngravingScene {
  const cut = on && pictureSource(on.picture, { ratio: '4:5', widths: [960] })
  if (!on || !cut) return { photograph: null }
  const { x, y, width, height, angle, skew } = on
  return { photograph: { href: cut.src, spot: { x, y, width, height, angle, skew } } }
}
