import { capabilityLinks } from '#db/capability-link.ts'
import { orderLink } from './tables.ts'

/** The links that open an order. */
export const orderLinks = capabilityLinks(orderLink, 'orderId')
