import type { order as english } from '../en/order.ts'

export const order: typeof english = {}
