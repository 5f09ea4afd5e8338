import { bookAppointment } from '#features/appointment/booking/book-appointment.ts'
import { newToken } from '#shared/token.ts'
import { openShop, sessionIdOf } from '../../support/shop.ts'
import type { StripeCounter } from '../../support/stripe-counter.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import type { TestHouse } from '../../support/with-database.ts'
import { parisAgenda, thursday, visitRequest } from '../appointment/paris.ts'

export interface BusyHouse {
  /** The session or uid of each order and visit that was acknowledged, in that order. */
  readonly acknowledged: readonly string[]
  /** Waits until so many orders have been acknowledged. */
  untilOrders(count: number): Promise<void>
  /** Lets what is under way finish; throws when something failed. */
  stop(): Promise<void>
}

const advisors = Array.from({ length: 40 }, (_, n) => `advisor-${n}`)
const agenda = parisAgenda(...advisors)

/** Places and pays orders, and books visits, one after another and several at once, until it is stopped. */
export function keepBusy(house: TestHouse, counter: StripeCounter): BusyHouse {
  const shop = openShop(house, createTestCatalog([{ sku: 'SCENT', prices: { EUR: 24_000 } }]), () => counter)
  const acknowledged: string[] = []
  let isStopped = false

  async function order(): Promise<void> {
    const url = await shop.beginUrl(await shop.place('SCENT'))
    await counter.pay(url)
    await shop.settle(sessionIdOf(url))
    acknowledged.push(sessionIdOf(url))
  }
  async function visit(n: number): Promise<void> {
    const token = newToken()
    const start = thursday('10:00').add({ hours: 24 * 7 * Math.floor(n / 40) })
    const booked = await bookAppointment(house, agenda, visitRequest({ token, start }))
    if (!booked.ok) throw new Error(`visit ${n} was refused: ${booked.refusal.code}`)
    acknowledged.push(booked.value.appointment.uid)
  }
  async function again(work: (n: number) => Promise<void>): Promise<void> {
    for (let n = 0; !isStopped; n++) await work(n)
  }
  const workers = Promise.all([again(order), again(order), again(visit)])
  // Heard by whoever awaits `untilOrders` or `stop`.
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
