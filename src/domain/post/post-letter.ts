import { randomUUID } from 'node:crypto'
import type { Database } from '#db/database.ts'
import { letter } from '#db/schema/foundation.ts'
import type { Jobs } from '../jobs.ts'
import type { LetterKind, Letters } from './letters.ts'

export interface LetterToPost<Kind extends LetterKind> {
  /** What makes this letter one letter, e.g. `order-confirmation:<order id>`; posting it again does nothing. */
  readonly key: string
  readonly kind: Kind
  readonly to: string
  /** Locale code of the storefront the customer used. */
  readonly locale: string
  readonly data: Letters[Kind]
}

/** Posts a letter within the caller's transaction: it leaves after the commit, once, and never after a rollback. */
export async function postLetter<Kind extends LetterKind>(
  tx: Database,
  jobs: Jobs,
  { key, kind, to, locale, data }: LetterToPost<Kind>,
): Promise<void> {
  const id = randomUUID()
  const posted = await tx
    .insert(letter)
    .values({ id, key, kind, recipient: to, locale, data })
    .onConflictDoNothing({ target: letter.key })
    .returning({ id: letter.id })
  if (posted.length === 1) await jobs.enqueue(tx, 'post.send-letter', { letterId: id })
}
