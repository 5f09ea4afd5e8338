/** The typefaces of engravings, for Latin text. Persian text always has its own typeface. */
export const engravingFaces = ['roman', 'italic', 'sans'] as const
export type EngravingFace = (typeof engravingFaces)[number]
