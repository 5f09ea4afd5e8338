import { newId } from '../ids.ts'
import { timestamp, type Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'
import { automaticTax } from './amounts/automatic-tax.ts'
import { openSession } from './open-session.ts'
import { totals } from './amounts/totals.ts'

/** Creates a new session from an expired one. The same link returns the same new session until that expires. */
export function recoverSession(work: Work, token: string): SessionRecord | null {
  const old = work.store.all('sessions').find((record) => record.recoveryToken === token)
  const until = old?.session.after_expiration?.recovery?.expires_at ?? 0
  if (!old || until < timestamp(work)) return null
  const recovered = old.recoveredAs ? work.store.find('sessions', old.recoveredAs) : undefined
  if (recovered && recovered.session.status !== 'expired') return recovered

  const id = newId.session()
  const created = timestamp(work)
  const record: SessionRecord = {
    ...old,
    recoveryToken: null,
    recoveredAs: null,
    session: {
      ...old.session,
      ...totals(old.lines, old.session.shipping_options[0]),
      id,
      after_expiration: null,
      automatic_tax: automaticTax(old.session.automatic_tax.enabled, 'requires_location_inputs'),
      created,
      expires_at: created + 24 * 60 * 60,
      payment_intent: null,
      recovered_from: old.session.id,
      status: 'open',
      url: `${work.publicUrl}/c/pay/${id}`,
    },
  }
  openSession(work, record)
  work.store.put('sessions', old.session.id, { ...old, recoveredAs: id })
  return record
}
