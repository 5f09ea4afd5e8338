export { createReadiness } from './create-readiness.ts'
export { zonesOfBoutiques } from './zones-of-boutiques.ts'
