import { z } from 'astro/zod'
import type { Messages } from '#i18n/messages.ts'

/** The way to the counter sends nothing but the mark of the bag as it was seen; no price is ever read from a browser. */
export function beginForm({ checkout: { errors } }: Messages) {
  return z.object({ seen: z.string(errors.bag_changed).max(400, errors.bag_changed) })
}
