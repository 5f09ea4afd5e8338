export { careMessages } from './messages/index.ts'
