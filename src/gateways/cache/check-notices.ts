import { randomUUID } from 'node:crypto'
import type { Connection } from '#db/database.ts'

const channel = 'maison_ready'

/**
 * Sends a NOTIFY and resolves when this process has received it, over the same connection as the invalidated cache tags.
 * Has no timeout; the caller sets one.
 */
export async function createNoticeCheck(
  connection: Pick<Connection, 'listen' | 'notify'>,
): Promise<() => Promise<void>> {
  const waiting = new Map<string, () => void>()
  await connection.listen(
    channel,
    (id) => waiting.get(id)?.(),
    () => {},
  )
  return async () => {
    const id = randomUUID()
    const received = new Promise<void>((resolve) => waiting.set(id, resolve))
    // Only one check runs at a time, so the caller has given up the earlier ones.
    for (const other of waiting.keys()) if (other !== id) waiting.delete(other)
    await connection.notify(channel, id)
    await received
    waiting.delete(id)
  }
}
