export { collectionJsonLd } from './collection-json-ld.ts'
export { collectionMessages } from './messages/index.ts'
export { readCollection } from './read-collection.ts'
