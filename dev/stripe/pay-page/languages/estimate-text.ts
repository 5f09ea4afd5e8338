import type Stripe from 'stripe'
import type { Language } from './language.ts'

const BUSINESS_DAYS: { [tag: string]: { [category: string]: string } } = {
  en: { one: 'working day', other: 'working days' },
  fr: { one: 'jour ouvré', many: 'jours ouvrés', other: 'jours ouvrés' },
  fa: { one: 'روز کاری', other: 'روز کاری' },
}

/** A delivery estimate such as "2 to 3 working days", in the language of the page. */
export function estimateText(
  estimate: Stripe.ShippingRate.DeliveryEstimate | null,
  { tag, words }: Language,
): string {
  if (!estimate?.minimum && !estimate?.maximum) return ''
  const { minimum, maximum } = estimate
  const [from, to] = [minimum, maximum].map((bound) =>
    bound ? duration(bound.value, bound.unit, tag) : null,
  )
  if (minimum && maximum && minimum.unit === maximum.unit && minimum.value !== maximum.value) {
    return words.estimate(new Intl.NumberFormat(tag).format(minimum.value), to ?? null)
  }
  return words.estimate(from ?? null, to ?? null)
}

function duration(value: number, unit: string, tag: string): string {
  if (unit === 'business_day') {
    const category = new Intl.PluralRules(tag).select(value)
    return `${new Intl.NumberFormat(tag).format(value)} ${BUSINESS_DAYS[tag]?.[category] ?? ''}`
  }
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
