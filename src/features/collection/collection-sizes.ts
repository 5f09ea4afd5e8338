/** The picture's width on a collection's page, for the picture and for its preload alike. */
export const collectionSizes = '100vw'
