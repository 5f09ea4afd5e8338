import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { timestamp, type Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'
import { emit } from '../webhooks/emit.ts'

const THIRTY_DAYS = 30 * 24 * 60 * 60

/** Expires an open session. With recovery enabled, it gets a link that creates a new session from it. */
export function expireSession(work: Work, record: SessionRecord): SessionRecord {
  const { session } = record
  const recovery = session.after_expiration?.recovery
  const token = recovery?.enabled ? newId.secret() : null
  const expired: SessionRecord = {
    ...record,
    pendingOrder: null,
    recoveryToken: token,
    session: {
      ...session,
      status: 'expired',
      url: null,
      after_expiration:
        recovery && token
          ? {
              recovery: {
                ...recovery,
                expires_at: timestamp(work) + THIRTY_DAYS,
                url: `${work.publicUrl}/c/recover/${token}`,
              },
            }
          : session.after_expiration,
    },
  }
  work.store.put('sessions', session.id, expired)
  work.store.remove('tasks', `expire_${session.id}`)
  cancelUnpaid(work, String(session.payment_intent))
  emit(work, 'checkout.session.expired', expired.session)
  return expired
}

/** Cancels a payment that was started: it cannot be completed once the session has expired. */
function cancelUnpaid(work: Work, paymentIntentId: string): void {
  const intent = work.store.find('paymentIntents', paymentIntentId)
  if (intent?.status !== 'requires_action' && intent?.status !== 'requires_payment_method') return
  const canceled: Stripe.PaymentIntent = {
    ...intent,
    canceled_at: timestamp(work),
    cancellation_reason: 'automatic',
    next_action: null,
    status: 'canceled',
  }
  work.store.put('paymentIntents', canceled.id, canceled)
  emit(work, 'payment_intent.canceled', canceled)
}
