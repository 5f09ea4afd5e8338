import type { PGlite, Transaction } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { guardPglite } from './guard-pglite.ts'

const fail = (code: string, severity: string) =>
  Promise.reject(Object.assign(new Error('could not write to file "pg_wal/1"'), { code, severity }))

/** A fake PGlite: the text of a statement names its outcome. After a panic it never responds, like the real one. */
function openFake() {
  let isDead = false
  const never = () => new Promise<never>(() => {})
  const query = (text: string) => {
    if (isDead) return never()
    if (text === 'full') return fail('53100', 'ERROR')
    if (text === 'wrong') return fail('42601', 'ERROR')
    if (text === 'slow') return never()
    if (text !== 'panic') return Promise.resolve({ rows: [text] })
    isDead = true
    return fail('53100', 'PANIC')
  }
  const fake = {
    query,
    close: () => (isDead ? never() : Promise.resolve()),
    async transaction(work: (tx: Transaction) => Promise<unknown>) {
      try {
        return await work({ query } as unknown as Transaction)
      } catch (error) {
        await query('rollback')
        throw error
      }
    },
  }
  return guardPglite(fake as unknown as PGlite)
}

test('a full disk throws DatabaseUnavailable, and later statements run again', async () => {
  const db = openFake()
  await expect(db.query('full')).rejects.toBeInstanceOf(DatabaseUnavailable)
  await expect(db.transaction((tx) => tx.query('full'))).rejects.toBeInstanceOf(DatabaseUnavailable)
  await expect(db.query('one')).resolves.toEqual({ rows: ['one'] })
})

test('the error of an invalid statement is thrown unchanged', async () => {
  await expect(openFake().query('wrong')).rejects.toMatchObject({ code: '42601' })
})

test('after a panic every pending and later statement throws DatabaseUnavailable instead of waiting forever', async () => {
  const db = openFake()
  const slow = expect(db.query('slow')).rejects.toBeInstanceOf(DatabaseUnavailable)
  await expect(db.transaction((tx) => tx.query('panic'))).rejects.toBeInstanceOf(DatabaseUnavailable)
  await slow
  await expect(db.query('one')).rejects.toBeInstanceOf(DatabaseUnavailable)
  await expect(db.close()).resolves.toBeUndefined()
})
