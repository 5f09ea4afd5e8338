/** The hero's width on the page, for the picture and for its preload alike. */
export const heroSizes = '(width >= 56rem) max(74vw, 52rem), 150vw'
