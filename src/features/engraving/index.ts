export { engravingMessages } from './messages/index.ts'
export { nameSigns } from './name-signs.ts'
export { readEngraving } from './read-engraving.ts'
export { checkEngraving } from './rules/check-engraving.ts'
