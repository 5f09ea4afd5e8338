export { boutiqueJsonLd } from './boutique-json-ld.ts'
export { keepWindows } from './keep-windows.ts'
export { boutiqueMessages } from './messages/index.ts'
