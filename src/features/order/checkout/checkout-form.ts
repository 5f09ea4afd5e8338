import { z } from 'astro/zod'
import { checkoutMessages } from './messages/index.ts'
import type { Locale } from '#i18n/locales.ts'

/** The way to the counter sends nothing but the mark of the bag as it was seen; no price is ever read from a browser. */
export function beginForm(locale: Locale) {
  const { errors } = checkoutMessages(locale)
  return z.object({ seen: z.string(errors.bag_changed).max(400, errors.bag_changed) })
}
