export { giftMessages } from './messages/index.ts'
export { readSalon } from './ui/read-salon.ts'
