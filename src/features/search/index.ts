export { countResults, resultPages } from './count-results.ts'
export { searchMessages } from './messages/index.ts'
export { readSearchText } from './read-search-text.ts'
