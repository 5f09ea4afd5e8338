/** The width of a boutique's picture on its page, for the picture and for its preload alike. */
export const stageSizes = '(width >= 56rem) 68vw, 100vw'
