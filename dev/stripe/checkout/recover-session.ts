import { newId } from '../ids.ts'
import { timestamp, type Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'
import { automaticTax } from './automatic-tax.ts'
import { openSession } from './create-session.ts'
import { totals } from './totals.ts'

/** Takes an expired session up again under a new id; the same link leads to the same session while that is open. */
export function recoverSession(work: Work, token: string): SessionRecord | null {
  const old = work.store.all('sessions').find((record) => record.recoveryToken === token)
  const until = old?.session.after_expiration?.recovery?.expires_at ?? 0
  if (!old || until < timestamp(work)) return null
  const taken = old.recoveredAs ? work.store.find('sessions', old.recoveredAs) : undefined
  if (taken && taken.session.status !== 'expired') return taken

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
