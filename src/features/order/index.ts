export { checkoutMessages } from './checkout/messages/index.ts'
export { settleReturn } from './checkout/settle-return.ts'
export {
  findOrder,
  type Order,
  orderIdOf,
  type OrderLine,
  type OrderWithLines,
  readOrder,
} from './find-order.ts'
export { linkOrder } from './link-order.ts'
export { orderMessages } from './messages/index.ts'
export { receiveWebhook } from './receive-webhook.ts'
export { order, orderLine, orderLink } from './tables.ts'
export { readOrderPage } from './ui/read-order-page.ts'
