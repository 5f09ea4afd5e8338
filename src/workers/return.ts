import { answerLookup } from '#domain/return/look-up-order.ts'
import type { ReturnJobs } from '#domain/return/jobs.ts'
import { reconcileRefunds } from '#domain/return/reconcile-refunds.ts'
import { recordRefund } from '#domain/return/record-refund.ts'
import { type Refunding, sendRefund } from '#domain/return/send-refund.ts'
import { writeReturnLetter } from '#domain/return/write-return-letter.ts'
import { defaultLocale, type LocaleCode, locales } from '#i18n/locales.ts'
import type { House } from '#server'
import type { Workers } from './workers.ts'

const toolsOf = ({ db, queue, clock, payments }: House): Refunding => ({ db, jobs: queue, clock, payments })

/** Where parcels are sent, in the words of a locale, a line each. */
async function returnAddress({ content }: House, localeCode: string): Promise<readonly string[]> {
  const found = await content.house(locales[localeCode as LocaleCode] ?? defaultLocale)
  if (!found) return []
  const { legalName, returnAddress: to } = found.data
  const town = [to.postalCode, to.locality].filter(Boolean).join(' ')
  return [legalName, to.street, town, to.country].filter((line) => line !== '')
}

export const returnWorkers: Workers<ReturnJobs> = {
  handlers: {
    'return.answer-lookup': (house, job) => answerLookup(toolsOf(house), job),
    'return.write-letter': (house, job) =>
      writeReturnLetter(toolsOf(house), job, (localeCode) => returnAddress(house, localeCode)),
    'return.send-refund': (house, { refundId }) => sendRefund(toolsOf(house), refundId),
    'return.record-refund': (house, { stripeRefundId }) => recordRefund(toolsOf(house), stripeRefundId),
    'return.reconcile-refunds': (house) => reconcileRefunds(toolsOf(house)),
  },
  schedules: { 'return.reconcile-refunds': '*/15 * * * *' },
}
