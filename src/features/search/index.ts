export { countResults, resultPages } from './count-results.ts'
export { searchMessages } from './messages/index.ts'
export { readWords } from './read-words.ts'
