import { randomUUID } from 'node:crypto'
import type { Connection } from '#db/database.ts'

const channel = 'maison_ready'

/**
 * Sends a notice to the database and resolves once it has come back, over the connection that also tells this process what
 * was published. Never rejects on silence: whoever asks brings the patience.
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
    const heard = new Promise<void>((resolve) => waiting.set(id, resolve))
    // One check runs at a time, so those before it were given up.
    for (const other of waiting.keys()) if (other !== id) waiting.delete(other)
    await connection.notify(channel, id)
    await heard
    waiting.delete(id)
  }
}
