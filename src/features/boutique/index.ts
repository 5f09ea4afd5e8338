export { boutiqueJsonLd } from './boutique-json-ld.ts'
export { cacheOpeningStatusPage } from './cache-opening-status-page.ts'
export { boutiqueMessages } from './messages/index.ts'
