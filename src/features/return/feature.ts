import { deleteOldRequests } from '#features/care/delete-old-requests.ts'
import { deleteOldLookups } from './look-up/delete-old-lookups.ts'
import { answerLookup } from './look-up/look-up-order.ts'
import { returnAddressLines } from './rules/return-address.ts'
import type { ReturnJobs } from './jobs.ts'
import { reconcileRefunds } from './refund/reconcile-refunds.ts'
import { recordRefund } from './refund/record-refund.ts'
import { type Refunding, sendRefund } from './refund/send-refund.ts'
import { writeReturnLetter } from './emails/write-return-letter.ts'
import { defaultLocale, type LocaleCode, locales } from '#i18n/locales.ts'
import type { House } from '#open-app'
import type { Workers } from '#ports/workers.ts'

const toolsOf = ({ db, queue, clock, payments }: House): Refunding => ({ db, jobs: queue, clock, payments })

/** Where parcels are sent, in the words of a locale, a line each. */
async function returnAddress({ content }: House, localeCode: string): Promise<readonly string[]> {
  const locale = locales[localeCode as LocaleCode] ?? defaultLocale
  const found = await content.house(locale)
  if (!found) return []
  return returnAddressLines(locale.tag, found.data)
}

export const returnWorkers: Workers<ReturnJobs> = {
  handlers: {
    'return.answer-lookup': (house, job) => answerLookup(toolsOf(house), job),
    'return.write-letter': (house, job) =>
      writeReturnLetter(toolsOf(house), job, (localeCode) => returnAddress(house, localeCode)),
    'return.send-refund': (house, { refundId }) => sendRefund(toolsOf(house), refundId),
    'return.record-refund': (house, { stripeRefundId }) => recordRefund(toolsOf(house), stripeRefundId),
    'return.reconcile-refunds': (house) => reconcileRefunds(toolsOf(house)),
    async 'return.delete-old'({ db, clock }) {
      await deleteOldLookups(db, clock.now())
      await deleteOldRequests(db, clock.now())
    },
  },
  schedules: { 'return.reconcile-refunds': '*/15 * * * *', 'return.delete-old': '19 4 * * *' },
}
