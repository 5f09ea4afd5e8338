import type { returns as english } from '../en/return.ts'

export const returns: typeof english = {}
