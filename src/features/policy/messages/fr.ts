import type { policy as english } from './en.ts'

export const policy: typeof english = {
  updated: (date) => `En l’état depuis le ${date}`,
  others: 'Aussi par écrit',
}
