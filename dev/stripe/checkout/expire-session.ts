import { newId } from '../ids.ts'
import { timestamp, type Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'
import { emit } from '../webhooks/emit.ts'

const THIRTY_DAYS = 30 * 24 * 60 * 60

/** Closes an open session unpaid; a wish for recovery leaves a link by which it can be taken up again. */
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
  emit(work, 'checkout.session.expired', expired.session)
  return expired
}
