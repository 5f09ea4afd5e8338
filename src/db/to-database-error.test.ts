import pg from 'pg'
import { expect, test } from 'vitest'
import { DatabaseUnavailable, isDatabaseUnavailable } from './database-unavailable.ts'
import { toDatabaseError } from './to-database-error.ts'

const withCode = (code: string) => Object.assign(new Error('no'), { code })

test.each(['08006', '28P01', '53100', '53300', '57P01', '57P02', '57P03', '58030', '25P03', '57014'])(
  'SQLSTATE %s means that the database is unavailable',
  (code) => {
    const error = toDatabaseError(Object.assign(new pg.DatabaseError('no', 2, 'error'), { code }))
    expect(error).toBeInstanceOf(DatabaseUnavailable)
    expect(error).toMatchObject({ code: 'database_unavailable', cause: { code } })
  },
)

test.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE', 'ENOSPC', 'EROFS'])(
  'the system error %s means that the database is unavailable',
  (code) => expect(toDatabaseError(withCode(code))).toBeInstanceOf(DatabaseUnavailable),
)

test.each([
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
])('pg’s error “%s”, which has no code, means that the database is unavailable', (message) => {
  expect(toDatabaseError(new Error(message))).toBeInstanceOf(DatabaseUnavailable)
})

test.each(['23505', '23P01', '22P02', '42P01', '40001', '57000'])(
  'an error with SQLSTATE %s is about a statement and is returned unchanged',
  (code) => {
    const error = withCode(code)
    expect(toDatabaseError(error)).toBe(error)
  },
)

test('of the errors with SQLSTATE 42501 only an unwritable data folder means that the database is unavailable', () => {
  const refused = (message: string) =>
    toDatabaseError(Object.assign(new Error(message), { code: '42501' })) instanceof DatabaseUnavailable
  expect(refused('could not open file "base/5/2691": Permission denied')).toBe(true)
  expect(refused('could not write to file "pg_wal/xlogtemp.42": Read-only file system')).toBe(true)
  expect(refused('permission denied for table bag')).toBe(false)
})

test('DatabaseUnavailable is found in the causes of an error, and no other error is', () => {
  const lost = toDatabaseError(withCode('ECONNRESET'))
  expect(isDatabaseUnavailable(new Error('Failed query: select 1', { cause: lost }))).toBe(true)
  // The same system error may come from another service.
  expect(isDatabaseUnavailable(withCode('ECONNRESET'))).toBe(false)
  expect(isDatabaseUnavailable(undefined)).toBe(false)
})
