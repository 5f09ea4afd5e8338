import { z } from 'astro/zod'
import { checkoutMessages } from './messages/index.ts'
import type { Locale } from '#i18n/locales.ts'

/** The checkout form sends only the fingerprint of the bag. Prices are never read from the request. */
export function beginForm(locale: Locale) {
  const { errors } = checkoutMessages(locale)
  return z.object({ seen: z.string(errors.bag_changed).max(400, errors.bag_changed) })
}
