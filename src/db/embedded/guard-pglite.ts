import type { PGliteInterface, Transaction } from '@electric-sql/pglite'
import { toDatabaseError } from '../to-database-error.ts'

/**
 * An embedded database with its errors as the rest of the code may see them. After a panic (a full disk while the log is
 * written) PGlite answers nothing any more: what waits for it is refused, and so is all that comes later. What was
 * committed is there again at the next start.
 */
export function guardPglite<Instance extends PGliteInterface>(pglite: Instance): Instance {
  let panic: unknown
  const waiting = new Set<(reason: unknown) => void>()

  async function run<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (panic !== undefined) throw panic
    const { promise: refused, reject } = Promise.withResolvers<never>()
    waiting.add(reject)
    try {
      return await Promise.race([work(), refused])
    } catch (error) {
      const known = toDatabaseError(error)
      if (isPanic(error)) {
        panic = known
        for (const refuse of waiting) refuse(known)
      }
      throw known
    } finally {
      waiting.delete(reject)
    }
  }

  function guard<Target extends PGliteInterface | Transaction>(target: Target): Target {
    return new Proxy(target, {
      get(_, name) {
        const member: unknown = Reflect.get(target, name, target)
        if (typeof member !== 'function') return member
        if (name === 'transaction') {
          return (work: (tx: Transaction) => Promise<unknown>) =>
            run(
              () => Reflect.apply(member, target, [(tx: Transaction) => work(guard(tx))]) as Promise<unknown>,
            )
        }
        if (name === 'query' || name === 'exec') {
          return (...args: unknown[]) => run(() => Reflect.apply(member, target, args) as Promise<unknown>)
        }
        // After a panic it would wait for ever; what is on the disk is all that can be kept.
        if (name === 'close' && panic !== undefined) return () => Promise.resolve()
        return member.bind(target) as unknown
      },
    })
  }

  return guard(pglite)
}

function isPanic(error: unknown): boolean {
  return error instanceof Error && 'severity' in error && error.severity === 'PANIC'
}
