import { appointment } from '#features/appointment/messages/fr.ts'
import { bag } from '#features/bag/messages/fr.ts'
import { care } from '#features/care/messages/fr.ts'
import { catalog } from './catalog.ts'
import { checkout } from '#features/order/checkout/messages/fr.ts'
import { common } from './common.ts'
import { engraving } from '#features/engraving/messages/fr.ts'
import { form } from '#components/form/messages/fr.ts'
import { gift } from '#features/gift/messages/fr.ts'
import { order } from '#features/order/messages/fr.ts'
import { returns } from '#features/return/messages/fr.ts'
import { viewer } from '#viewer/messages/fr.ts'

export const fr = {
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
