import type { gift as english } from '../en/gift.ts'

export const gift: typeof english = {}
