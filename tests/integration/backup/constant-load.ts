import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { newToken } from '#shared/token.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import type { StripeFixture } from '../../support/stripe-fixture.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import type { TestApp } from '../../support/database/with-database.ts'
import { parisAgenda, thursday, visitRequest } from '../appointment/paris.ts'

/** A running load; what it has acknowledged must survive a backup and a restore. */
export interface ConstantLoad {
  /** The session id of each acknowledged order and the uid of each appointment, in order. */
  readonly acknowledged: readonly string[]
  /** Waits until so many orders have been acknowledged. */
  untilOrders(count: number): Promise<void>
  /** Finishes the work in progress; throws if any of it failed. */
  stop(): Promise<void>
}

const advisors = Array.from({ length: 40 }, (_, n) => `advisor-${n}`)
const agenda = parisAgenda(...advisors)

/** Places paid orders in two loops and books appointments in a third, until it is stopped. */
export function startConstantLoad(app: TestApp, stripe: StripeFixture): ConstantLoad {
  const shop = openShop(app, createTestCatalog([{ sku: 'SCENT', prices: { EUR: 24_000 } }]), () => stripe)
  const acknowledged: string[] = []
  let isStopped = false

  async function placeOrder(): Promise<void> {
    const url = await shop.beginUrl(await shop.place('SCENT'))
    await stripe.pay(url)
    await shop.settle(sessionIdOf(url))
    acknowledged.push(sessionIdOf(url))
  }
  async function bookVisit(n: number): Promise<void> {
    const token = newToken()
    const start = thursday('10:00').add({ hours: 24 * 7 * Math.floor(n / 40) })
    const booked = await bookAppointment(app, agenda, visitRequest({ token, start }))
    if (!booked.ok) throw new Error(`appointment ${n} was refused: ${booked.refusal.code}`)
    acknowledged.push(booked.value.appointment.uid)
  }
  async function repeat(work: (n: number) => Promise<void>): Promise<void> {
    for (let n = 0; !isStopped; n++) await work(n)
  }
  const workers = Promise.all([repeat(placeOrder), repeat(placeOrder), repeat(bookVisit)])
  // A failure is thrown by `untilOrders` and `stop`.
  workers.catch(() => {})
  return {
    acknowledged,
    async untilOrders(count) {
      while (acknowledged.filter((one) => one.startsWith('cs_')).length < count) {
        await Promise.race([workers, new Promise((resolve) => setTimeout(resolve, 20))])
      }
    },
    async stop() {
      isStopped = true
      await workers
    },
  }
}
