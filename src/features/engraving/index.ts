export { engravingMessages } from './messages/index.ts'
export { nameCharacters } from './name-characters.ts'
export { readEngraving } from './read-engraving.ts'
export { checkEngraving } from './rules/check-engraving.ts'
