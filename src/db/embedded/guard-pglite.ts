import type { PGliteInterface, Transaction } from '@electric-sql/pglite'
import { toDatabaseError } from '../to-database-error.ts'

/**
 * Converts the errors of an embedded database with `toDatabaseError`. After a panic (a full disk while WAL is written)
 * PGlite never responds again, so pending and later statements throw. Committed data is there at the next start.
 */
export function guardPglite<Instance extends PGliteInterface>(pglite: Instance): Instance {
  let panic: unknown
  const waiting = new Set<(reason: unknown) => void>()

  async function run<Result>(work: () => Promise<Result>): Promise<Result> {
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
        // After a panic `close` would wait forever; everything committed is already on the disk.
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
