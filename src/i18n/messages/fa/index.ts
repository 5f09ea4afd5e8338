import { appointment } from '#features/appointment/messages/fa.ts'
import { bag } from '#features/bag/messages/fa.ts'
import { care } from '#features/care/messages/fa.ts'
import { catalog } from './catalog.ts'
import { checkout } from '#features/order/checkout/messages/fa.ts'
import { common } from './common.ts'
import { engraving } from '#features/engraving/messages/fa.ts'
import { form } from '#components/form/messages/fa.ts'
import { gift } from '#features/gift/messages/fa.ts'
import { order } from '#features/order/messages/fa.ts'
import { returns } from '#features/return/messages/fa.ts'
import { viewer } from '#viewer/messages/fa.ts'

export const fa = {
  appointment,
  bag,
  care,
  catalog,
  checkout,
  common,
  engraving,
  form,
  gift,
  order,
  returns,
  viewer,
}
