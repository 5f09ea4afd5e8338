import { type App, defineFeature } from '#app'
import { localeWithCode } from '#i18n/locales.ts'
import { sweep } from '#ports/feature.ts'
import type { ReturnEmails } from './emails/email-data.ts'
import { returnEmailChecks } from './emails/return-email-checks.ts'
import { returnEmails } from './emails/write-return-emails.ts'
import { deleteOldLookups } from './look-up/delete-old-lookups.ts'
import { handleLookup } from './look-up/look-up-order.ts'
import { returnAddressLines } from './rules/return-address.ts'
import type { ReturnJobs } from './jobs.ts'
import { reconcileRefunds } from './refund/reconcile-refunds.ts'
import { recordRefund } from './refund/record-refund.ts'
import { sendRefund } from './refund/send-refund.ts'
import { returnLinks } from './return-links.ts'
import { enqueueReturnEmail } from './emails/enqueue-return-email.ts'

/** The lines of the address for returns, in a locale. */
async function returnAddress({ content }: App, localeCode: string): Promise<readonly string[]> {
  const locale = localeWithCode(localeCode)
  const found = await content.house(locale)
  if (!found) return []
  return returnAddressLines(locale.tag, found.data)
}

export const returnFeature = defineFeature<ReturnJobs, ReturnEmails>({
  jobs: {
    'return.answer-lookup': handleLookup,
    'return.enqueue-email': (app, job) =>
      enqueueReturnEmail(app, job, (localeCode) => returnAddress(app, localeCode)),
    'return.send-refund': (app, { refundId }) => sendRefund(app, refundId),
    'return.record-refund': (app, { stripeRefundId }) => recordRefund(app, stripeRefundId),
    'return.reconcile-refunds': reconcileRefunds,
    'return.delete-old': sweep(deleteOldLookups, returnLinks.deleteExpired),
  },
  schedules: { 'return.reconcile-refunds': '*/15 * * * *', 'return.delete-old': '19 4 * * *' },
  formerJobs: { 'return.write-letter': 'return.enqueue-email' },
  retriedForDays: ['return.enqueue-email'],
  emails: { templates: returnEmails, checks: returnEmailChecks },
})
