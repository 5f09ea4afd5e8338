import type { Choices } from '../../checkout/order.ts'
import type { SessionRecord } from '../../store/tables.ts'
import type { FormReading } from './form-reading.ts'

/** The chosen shipping rate and optional items. Ids that the session does not offer cause an error. */
export function readChoices(record: SessionRecord, { values, errors, words }: FormReading): Choices {
  const { shipping_options, optional_items } = record.session
  const asked = values['shipping_rate']
  const known = shipping_options.find(({ shipping_rate }) => shipping_rate === asked)
  if (shipping_options.length > 0 && asked !== undefined && !known)
    errors['shipping_rate'] = words.errors.choice
  const chosen = known ?? shipping_options[0]

  const optional = (optional_items ?? []).flatMap((item) => {
    const field = `add_${item.price}`
    const given = values[field]
    if (!item.adjustable_quantity?.enabled) {
      return given === undefined ? [] : [{ price: item.price, quantity: item.quantity }]
    }
    const [min, max] = [item.adjustable_quantity.minimum ?? 0, item.adjustable_quantity.maximum ?? 99]
    const quantity = Number(given || '0')
    if (quantity === 0) return []
    if (!Number.isInteger(quantity) || quantity < min || quantity > max) {
      errors[field] = words.errors.quantity(min, max)
      return []
    }
    return [{ price: item.price, quantity }]
  })
  return { shippingRate: chosen ? String(chosen.shipping_rate) : null, optional }
}
