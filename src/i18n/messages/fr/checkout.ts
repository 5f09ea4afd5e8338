import type { checkout as english } from '../en/checkout.ts'

export const checkout: typeof english = {}
