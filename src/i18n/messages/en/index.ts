import { appointment } from '#features/appointment/messages/en.ts'
import { bag } from '#features/bag/messages/en.ts'
import { care } from '#features/care/messages/en.ts'
import { catalog } from './catalog.ts'
import { checkout } from '#features/order/checkout/messages/en.ts'
import { common } from './common.ts'
import { engraving } from '#features/engraving/messages/en.ts'
import { form } from '#components/form/messages/en.ts'
import { gift } from '#features/gift/messages/en.ts'
import { order } from '#features/order/messages/en.ts'
import { returns } from '#features/return/messages/en.ts'
import { viewer } from '#viewer/messages/en.ts'

export const en = {
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
