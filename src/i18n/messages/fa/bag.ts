import type { bag as english } from '../en/bag.ts'

export const bag: typeof english = {}
