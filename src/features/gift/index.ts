export { giftMessages } from './messages/index.ts'
export { readGiftPage } from './ui/read-gift-page.ts'
