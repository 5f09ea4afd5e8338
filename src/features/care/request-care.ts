import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { careRequest } from './tables.ts'
import { generateReference } from '#shared/text/reference.ts'
import { type Result, done, refused } from '#shared/result.ts'
import { hashToken, isToken } from '#shared/token.ts'
import { enqueueEmail } from '#ports/email/enqueue-email.ts'
import type { UseCaseDeps } from '#ports/use-case-deps.ts'

export const careKinds = ['question', 'service', 'repair', 'register'] as const
type CareKind = (typeof careKinds)[number]

export interface CareInput {
  /** The request token of the form. It makes the request idempotent. */
  readonly token: string
  readonly kind: CareKind
  readonly piece: string
  readonly orderReference: string | null
  readonly matter: string
  readonly name: string
  readonly email: string
  readonly locale: string
}

/** Stores a care request once per request token and enqueues a confirmation email. Returns its reference. */
export function requestCare(
  { db, jobs, clock }: UseCaseDeps,
  input: CareInput,
): Promise<Result<string, 'bad_token'>> {
  return db.transaction(async (tx) => {
    if (!isToken(input.token)) return refused('bad_token')
    const { token, ...fields } = input
    const tokenHash = hashToken(token)
    const now = clock.now()
    const id = randomUUID()
    const row = { id, tokenHash, ...fields, consentedAt: now, createdAt: now }
    const stored = await generateReference('CAR', async (reference) => {
      const [inserted] = await tx
        .insert(careRequest)
        .values({ ...row, reference })
        .onConflictDoNothing()
        .returning()
      if (inserted) return inserted
      // Either the same form was sent before, or the reference is taken.
      const [known] = await tx.select().from(careRequest).where(eq(careRequest.tokenHash, tokenHash))
      return known
    })
    const { reference } = stored
    if (stored.id !== id) return done(reference)
    await enqueueEmail(tx, jobs, {
      key: `care-received:${id}`,
      kind: 'care-received',
      to: input.email,
      locale: input.locale,
      now,
      data: { reference, name: input.name, piece: input.piece, matter: input.matter },
    })
    return done(reference)
  })
}
