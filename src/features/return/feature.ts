import { type App, defineFeature } from '#app'
import { deleteOldReturnLinks } from './delete-old-links.ts'
import type { ReturnLetters } from './emails/letters.ts'
import { returnEmailChecks } from './emails/return-email-checks.ts'
import { returnLetters } from './emails/write-return-emails.ts'
import { deleteOldLookups } from './look-up/delete-old-lookups.ts'
import { answerLookup } from './look-up/look-up-order.ts'
import { returnAddressLines } from './rules/return-address.ts'
import type { ReturnJobs } from './jobs.ts'
import { reconcileRefunds } from './refund/reconcile-refunds.ts'
import { recordRefund } from './refund/record-refund.ts'
import { type Refunding, sendRefund } from './refund/send-refund.ts'
import { writeReturnLetter } from './emails/write-return-letter.ts'
import { defaultLocale, type LocaleCode, locales } from '#i18n/locales.ts'

const depsOf = ({ db, queue, clock, payments }: App): Refunding => ({ db, jobs: queue, clock, payments })

/** The lines of the address for returns, in a locale. */
async function returnAddress({ content }: App, localeCode: string): Promise<readonly string[]> {
  const locale = locales[localeCode as LocaleCode] ?? defaultLocale
  const found = await content.house(locale)
  if (!found) return []
  return returnAddressLines(locale.tag, found.data)
}

export const returnFeature = defineFeature<ReturnJobs, ReturnLetters>({
  jobs: {
    'return.answer-lookup': (app, job) => answerLookup(depsOf(app), job),
    'return.write-letter': (app, job) =>
      writeReturnLetter(depsOf(app), job, (localeCode) => returnAddress(app, localeCode)),
    'return.send-refund': (app, { refundId }) => sendRefund(depsOf(app), refundId),
    'return.record-refund': (app, { stripeRefundId }) => recordRefund(depsOf(app), stripeRefundId),
    'return.reconcile-refunds': (app) => reconcileRefunds(depsOf(app)),
    async 'return.delete-old'({ db, clock }) {
      await deleteOldLookups(db, clock.now())
      await deleteOldReturnLinks(db, clock.now())
    },
  },
  schedules: { 'return.reconcile-refunds': '*/15 * * * *', 'return.delete-old': '19 4 * * *' },
  retriedForDays: ['return.write-letter'],
  emails: { templates: returnLetters, checks: returnEmailChecks },
})
