import type { EngravingFace } from '#shared/text/engraving-face.ts'

/** The names of the engraving typefaces, as used in a sentence. */
export const engravingFace: Readonly<Record<EngravingFace, string>> = {
  roman: 'roman letters',
  italic: 'italic letters',
  sans: 'plain letters',
}
