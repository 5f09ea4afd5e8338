/** The hands the house cuts in. Persian letters have a hand of their own, whichever is chosen for the Latin ones. */
export const engravingFaces = ['roman', 'italic', 'sans'] as const
export type EngravingFace = (typeof engravingFaces)[number]
