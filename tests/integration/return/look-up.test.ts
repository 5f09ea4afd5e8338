import { afterAll, beforeAll, expect, test } from 'vitest'
import { letter } from '#ports/email/tables.ts'
import { answerLookup, lookUpOrder } from '#features/return/look-up/look-up-order.ts'
import { judgeOrder } from '#features/return/rules/judge-order.ts'
import type { ReturnJobs } from '#features/return/jobs.ts'
import type { ReturnLinkLetter } from '#features/return/emails/letters.ts'
import { newToken } from '#shared/token.ts'
import { openStripeCounter, type StripeCounter } from '../../support/stripe-counter.ts'
import { withDatabase } from '../../support/with-database.ts'
import { openReturns } from './returning.ts'

withDatabase('asking for the link to an order', (house) => {
  let counter: StripeCounter
  const returns = openReturns(house, () => counter)

  beforeAll(async () => {
    counter = await openStripeCounter(house.clock)
  })
  afterAll(() => counter.close())

  const tools = () => ({ db: house.db, jobs: house.jobs, clock: house.clock })
  const ask = (reference: string, email: string) => lookUpOrder(tools(), { reference, email, locale: 'fr' })
  async function answerAll() {
    for (const { payload } of await house.jobs.waiting('return.answer-lookup')) {
      await answerLookup(tools(), payload as unknown as ReturnJobs['return.answer-lookup'])
    }
    const rows = await house.db.select().from(letter)
    return rows.filter(({ kind }) => kind === 'return-link')
  }

  test('writes to the order’s own address, in the language of the question, with a link that opens it', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    await ask(bought.reference.toLowerCase(), 'INES.SOREL@example.com')
    const [row, ...more] = await answerAll()
    expect(more).toEqual([])
    expect(row).toMatchObject({ recipient: 'ines.sorel@example.com', locale: 'fr' })
    const { token, reference } = row?.data as ReturnLinkLetter
    expect(reference).toBe(bought.reference)
    expect((await judgeOrder(house.db, token, house.clock.now()))?.order.id).toBe(bought.orderId)
    expect(await answerAll()).toHaveLength(1)
  })

  test('answers the wrong question as it answers the right one, and writes to nobody', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const wrong: [string, string][] = [
      [bought.reference, 'mallory@example.com'],
      ['ORD-AAAAAA', 'ines.sorel@example.com'],
      ["' or true --", 'ines.sorel@example.com'],
    ]
    for (const [reference, email] of wrong) expect(await ask(reference, email)).toBeUndefined()
    expect(await house.jobs.waiting('return.answer-lookup')).toHaveLength(3)
    expect(await answerAll()).toEqual([])
  })

  test('a form sent ten times at once is one question', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const requestToken = newToken()
    const question = {
      requestToken,
      reference: bought.reference,
      email: 'ines.sorel@example.com',
      locale: 'fr',
    }
    await Promise.all(Array.from({ length: 10 }, () => lookUpOrder(tools(), question)))
    expect(await house.jobs.waiting('return.answer-lookup')).toHaveLength(1)
    expect(await answerAll()).toHaveLength(1)
    await lookUpOrder(tools(), { ...question, requestToken: newToken() })
    expect(await answerAll()).toHaveLength(2)
  })

  test('writes to one address five times an hour at most, however many ask at once', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const once = () => ask(bought.reference, 'ines.sorel@example.com')
    await Promise.all(Array.from({ length: 12 }, once))
    expect(await answerAll()).toHaveLength(5)
    house.clock.advance({ minutes: 61 })
    await once()
    expect(await answerAll()).toHaveLength(6)
  })
})
