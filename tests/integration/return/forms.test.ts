// Calls the Astro actions and the staff endpoint directly.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Staff } from '#ports/staff-directory.ts'
import { returnRequest } from '#features/return/tables.ts'
import { handleReturnDesk } from '#features/desk/handle-return-desk.ts'
import { writeLineInput } from '#features/return/ui/read-return-lines.ts'
import { locales } from '#i18n/locales.ts'
import { newToken } from '#shared/token.ts'
import { returns as forms } from '../../../src/features/return/actions/return.ts'
import { type Fields, sendForm } from '../../support/send-form.ts'
import { openStripeFixture, type StripeFixture } from '../../support/stripe-fixture.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { openReturnFixture } from './return-fixture.ts'

const advisorToken = 'the-advisor-of-this-test'
const editorToken = 'the-editor-of-this-test'
const staff: Staff = {
  identify: (token) =>
    Promise.resolve(
      [advisorToken, editorToken].includes(token)
        ? { id: token, name: 'Camille', seesClients: token === advisorToken }
        : null,
    ),
}

withDatabase('the forms of returns', (app) => {
  let stripe: StripeFixture
  const returns = openReturnFixture(app, () => stripe)

  beforeAll(async () => {
    stripe = await openStripeFixture(app.clock)
  })
  afterAll(() => stripe.close())

  const deps = () => ({ db: app.db, jobs: app.jobs, clock: app.clock })
  const itemOf = (lineId: string) =>
    writeLineInput({ lineId, quantity: 1, reason: 'changed_mind', isDeclaredUnopened: false })

  test('a request for an order link has the same answer for known and unknown orders, and a sentence at a malformed field', async () => {
    const lookUp = (fields: Fields, locale = locales.en) => sendForm(forms.lookUp, fields, deps(), locale)
    const email = 'ines.sorel@example.com'
    expect(await lookUp({ reference: 'ORD-AAAAAA', email })).toEqual({
      ok: true,
      location: '/returns?sent=yes',
    })
    expect(await lookUp({ reference: ' ord-7qk4mx ', email }, locales.fa)).toEqual({
      ok: true,
      location: '/fa/returns?sent=yes',
    })
    for (const reference of ['ORD-۷QK۴MX', 'ORD-٧QK٤MX', '\u200fORD-7QK4MX'])
      expect(await lookUp({ reference, email })).toMatchObject({ ok: true })
    const wrong: [Fields, string][] = [
      [{ reference: '', email }, 'reference'],
      [{ email }, 'reference'],
      [{ reference: 'ORD-7QK4MX', email: '' }, 'email'],
      [{ reference: 'ORD-7QK4MX', email: 'ines@' }, 'email'],
      [{ reference: 'ORD-7QK4MX', email: 'a@example.com\nBcc: b@example.com' }, 'email'],
      [{ reference: "' or 1=1 --", email }, 'reference'],
      [{ reference: 'x'.repeat(20_000), email }, 'reference'],
      [{ reference: ['ORD-7QK4MX', 'ORD-7QK4MY'], email }, 'reference'],
      [{ reference: new File(['x'], 'x.txt'), email }, 'reference'],
      [{ reference: 'ORD-7QK4MX\u0000', email }, 'reference'],
    ]
    for (const [fields, field] of wrong) {
      const outcome = await lookUp(fields)
      if (outcome.ok) throw new Error(`accepted ${JSON.stringify(fields)}`)
      expect(outcome.status).toBe(422)
      expect(Object.keys(outcome.errors)).toEqual([field])
      expect(outcome.errors[field]).toMatch(/\s.*[.?]$/)
    }
  })

  test('the form of a return accepts only valid, returnable items and requests one return', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }, { sku: 'PEN', engraving: 'E. B.' }])
    const confirm = (fields: Fields) => sendForm(forms.request, fields, deps())
    const good: Fields = {
      requestToken: newToken(),
      order: bought.token,
      item: itemOf(bought.line('COMPASS')),
      note: 'It is lovely, and too small.',
    }
    const wrong: [Fields, number][] = [
      [{ ...good, requestToken: '' }, 422],
      [{ ...good, requestToken: 'mine' }, 422],
      [{ ...good, order: 'x' }, 422],
      [{ ...good, item: [] }, 422],
      [{ ...good, item: 'COMPASS' }, 422],
      [{ ...good, item: `${itemOf(bought.line('COMPASS'))}; drop table refund` }, 422],
      [{ ...good, note: 'x'.repeat(20_000) }, 422],
      [{ ...good, order: newToken() }, 409],
      [{ ...good, item: itemOf(randomUUID()) }, 409],
      [{ ...good, item: itemOf(bought.line('PEN')) }, 409],
      [{ ...good, item: [itemOf(bought.line('COMPASS')), itemOf(bought.line('COMPASS'))] }, 409],
    ]
    for (const [fields, status] of wrong) {
      const outcome = await confirm(fields)
      if (outcome.ok) throw new Error(`accepted ${JSON.stringify(fields)}`)
      expect([outcome.status, outcome.sentence.length > 10]).toEqual([status, true])
    }
    expect(await app.db.select().from(returnRequest)).toEqual([])
    const location = { ok: true, location: `/returns/${good['requestToken']}` }
    expect([await confirm(good), await confirm(good)]).toEqual([location, location])
    expect(await app.db.select().from(returnRequest)).toHaveLength(1)
  })

  test('the forms of the return page accept a tracking number and refuse malformed input', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const token = newToken()
    await returns.submitted(bought, [{ lineId: bought.line('COMPASS') }], token)
    const send = (action: object, fields: Fields) => sendForm(action, fields, deps())
    expect(await send(forms.sent, { token, tracking: '!' })).toMatchObject({ ok: false, status: 422 })
    expect(await send(forms.sent, { token, tracking: 'x'.repeat(61) })).toMatchObject({
      ok: false,
      status: 422,
    })
    expect(await send(forms.sent, { token: newToken(), tracking: '' })).toMatchObject({
      ok: false,
      status: 404,
    })
    expect(await send(forms.keep, {})).toMatchObject({ ok: false, status: 422 })
    const sent = { ok: true, location: `/returns/${token}` }
    expect(await send(forms.sent, { token, tracking: '' })).toEqual(sent)
    expect(await send(forms.sent, { token, tracking: '6A 1847' })).toEqual(sent)
    expect(await send(forms.keep, { token })).toMatchObject({ ok: false, status: 409 })
  })

  test('the staff endpoint of a return accepts only a token with access to clients and performs each action once', async () => {
    const bought = await returns.buy([{ sku: 'COMPASS' }])
    const rma = await returns.submitted(bought, [{ lineId: bought.line('COMPASS') }])
    const callStaffEndpoint = async (body: unknown, { token = advisorToken, number = rma } = {}) => {
      const locals = { app: { ...deps(), staff } } as unknown as Parameters<typeof handleReturnDesk>[0]
      const request = new Request('http://localhost/', {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${token}` },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const response = await handleReturnDesk(locals, request, number)
      return { status: response.status, body: (await response.json()) as { status?: string } }
    }
    expect((await callStaffEndpoint(undefined, { token: editorToken })).status).toBe(403)
    expect((await callStaffEndpoint(undefined, { token: 'somebody' })).status).toBe(401)
    expect((await callStaffEndpoint(undefined, { token: '' })).status).toBe(401)
    expect((await callStaffEndpoint(undefined, { number: "RMA-'--" })).status).toBe(404)
    expect(await callStaffEndpoint(undefined)).toMatchObject({ status: 200, body: { status: 'authorized' } })
    for (const body of [
      '{',
      'null',
      {},
      { action: 'burn' },
      { action: 'reject' },
      { action: 'reject', reason: ' ' },
      { action: 'reject', reason: 'a\u0000b' },
    ]) {
      expect((await callStaffEndpoint(body)).status).toBe(422)
    }
    for (const action of ['receive', 'refund'])
      expect((await callStaffEndpoint({ action }, { number: 'RMA-XXXXXX' })).status).toBe(404)
    expect((await callStaffEndpoint({ action: 'refund' })).status).toBe(409)
    expect(await callStaffEndpoint({ action: 'receive' })).toMatchObject({
      status: 200,
      body: { status: 'received' },
    })
    expect(await callStaffEndpoint({ action: 'receive' })).toMatchObject({ status: 200 })
    const both = await Promise.all([
      callStaffEndpoint({ action: 'refund' }),
      callStaffEndpoint({ action: 'refund' }),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await returns.refunds()).toHaveLength(1)
    expect((await callStaffEndpoint({ action: 'reject', reason: 'On second thoughts.' })).status).toBe(409)
  })
})
