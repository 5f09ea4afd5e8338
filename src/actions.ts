import { appointment } from '#features/appointment/actions/appointment.ts'
import { bag } from '#features/bag/actions/bag.ts'
import { care } from '#features/care/actions/care.ts'
import { checkout } from '#features/order/checkout/checkout.ts'
import { gift } from '#features/gift/actions/gift.ts'
import { returns } from '#features/return/actions/return.ts'

/** Every form (Astro Action), by feature. */
export const server = { appointment, bag, care, checkout, gift, returns }
