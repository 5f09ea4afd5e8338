import { appointment } from './appointment.ts'
import { bag } from './bag.ts'
import { checkout } from './checkout.ts'
import { gift } from './gift.ts'

/** Every form of the house, by domain. */
export const server = { appointment, bag, checkout, gift }
