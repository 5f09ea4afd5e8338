import type { Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'

/** Stores an open session and schedules its expiry. */
export function openSession(work: Work, record: SessionRecord): void {
  const { id, expires_at } = record.session
  work.store.put('sessions', id, record)
  const task = `expire_${id}`
  work.store.put('tasks', task, {
    id: task,
    kind: 'expire_session',
    target: id,
    outcome: 'succeeds',
    due: expires_at * 1000,
  })
  work.wake()
}
