import type { EngravingFace } from '#shared/text/engraving-face.ts'

/** The hands the house cuts in, as they stand in a sentence. */
export const engravingFace: Readonly<Record<EngravingFace, string>> = {
  roman: 'roman letters',
  italic: 'italic letters',
  sans: 'plain letters',
}
