/** The object's width on its stage, for the picture and for its preload alike. */
export const stageSizes = '(width >= 56rem) min(84svh, 51rem), min(150vw, 72svh)'
