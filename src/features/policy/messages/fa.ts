import type { policy as english } from './en.ts'

export const policy: typeof english = {
  updated: (date) => `چنان که از ${date} هست`,
  others: 'نوشته‌های دیگر',
}
