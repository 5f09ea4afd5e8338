import { appointment } from './appointment.ts'

/** Every form of the house, by domain. */
export const server = { appointment }
