export { houseJsonLd } from './house-json-ld.ts'
