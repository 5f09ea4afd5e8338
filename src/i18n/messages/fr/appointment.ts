import type { appointment as english } from '../en/appointment.ts'

export const appointment: typeof english = {}
