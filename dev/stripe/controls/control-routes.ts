import { Hono } from 'hono'
import { ApiError } from '../api-error.ts'
import { expireSession } from '../checkout/expire-session.ts'
import { authenticate } from '../http/authenticate.ts'
import { settlePayment } from '../payments/settle-payment.ts'
import { settleRefund } from '../refunds/settle-refund.ts'
import type { StandIn, Work } from '../stand-in.ts'
import { releaseHeld } from '../webhooks/queue-event.ts'
import { noFaults } from './faults.ts'
import { readFaults } from './read-faults.ts'

/** Controls that require the secret key: set faults, expire a session, settle a payment or a refund at once. */
export function controlRoutes(standIn: StandIn): Hono {
  const app = new Hono()
  const work: Work = { ...standIn, request: null }

  app.use('/dev/*', async (context, next) => {
    try {
      authenticate(context.req.header('authorization'), standIn.settings.secretKey)
    } catch (error) {
      if (error instanceof ApiError) return context.json({ error: error.body }, 401)
      throw error
    }
    return next()
  })
  app.get('/dev/faults', (context) => context.json(standIn.faults))
  app.post('/dev/faults', async (context) => {
    const asked: unknown = await context.req.json().catch(() => undefined)
    const read = readFaults(asked)
    if (typeof read === 'string')
      return context.json({ error: { type: 'invalid_request_error', message: read } }, 400)
    Object.assign(standIn.faults.webhooks, read.webhooks)
    Object.assign(standIn.faults.api, read.api)
    Object.assign(standIn.faults.refunds, read.refunds)
    standIn.wake()
    return context.json(standIn.faults)
  })
  app.delete('/dev/faults', (context) => {
    releaseHeld(standIn)
    Object.assign(standIn.faults, noFaults())
    standIn.wake()
    return context.json(standIn.faults)
  })
  app.post('/dev/sessions/:id/expire', (context) => {
    const record = standIn.store.find('sessions', context.req.param('id'))
    if (record?.session.status !== 'open') return context.json(cannot('expire: the session is not open'), 404)
    return context.json(standIn.store.transaction(() => expireSession(work, record)).session)
  })
  app.post('/dev/payments/:id/settle', async (context) => {
    const asked = context.req.param('id')
    const id = String(standIn.store.find('sessions', asked)?.session.payment_intent ?? asked)
    const outcome = readOutcome(await context.req.json().catch(() => null))
    if (!outcome)
      return context.json(cannot('settle: send {"outcome": "succeeds"} or {"outcome": "fails"}'), 400)
    if (standIn.store.find('paymentIntents', id)?.status !== 'processing')
      return context.json(cannot('settle: the payment is not processing'), 404)
    standIn.store.transaction(() => settlePayment(work, id, outcome))
    return context.json(standIn.store.find('paymentIntents', id) ?? {})
  })
  app.post('/dev/refunds/:id/settle', async (context) => {
    const id = context.req.param('id')
    const outcome = readOutcome(await context.req.json().catch(() => null))
    if (!outcome)
      return context.json(cannot('settle: send {"outcome": "succeeds"} or {"outcome": "fails"}'), 400)
    if (!standIn.store.find('refunds', id))
      return context.json(cannot('settle: there is no such refund'), 404)
    standIn.store.transaction(() => settleRefund(work, id, outcome))
    return context.json(standIn.store.find('refunds', id) ?? {})
  })
  return app
}

function readOutcome(asked: unknown): 'succeeds' | 'fails' | null {
  const outcome = asked && typeof asked === 'object' && 'outcome' in asked ? asked.outcome : 'succeeds'
  return outcome === 'succeeds' || outcome === 'fails' ? outcome : null
}

function cannot(action: string) {
  return { error: { type: 'invalid_request_error', message: `Cannot ${action}.` } }
}
