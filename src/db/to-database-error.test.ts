import pg from 'pg'
import { expect, test } from 'vitest'
import { DatabaseUnavailable, isDatabaseUnavailable } from './database-unavailable.ts'
import { toDatabaseError } from './to-database-error.ts'

const withCode = (code: string) => Object.assign(new Error('no'), { code })

test.each(['08006', '28P01', '53100', '53300', '57P01', '57P02', '57P03', '58030', '25P03', '57014'])(
  'SQLSTATE %s says that the database is away',
  (code) => {
    const error = toDatabaseError(Object.assign(new pg.DatabaseError('no', 2, 'error'), { code }))
    expect(error).toBeInstanceOf(DatabaseUnavailable)
    expect(error).toMatchObject({ code: 'database_unavailable', cause: { code } })
  },
)

test.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE', 'ENOSPC', 'EROFS'])(
  'the system error %s says that the database is away',
  (code) => expect(toDatabaseError(withCode(code))).toBeInstanceOf(DatabaseUnavailable),
)

test.each([
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
])('pg’s error “%s”, which has no code, says that the database is away', (message) => {
  expect(toDatabaseError(new Error(message))).toBeInstanceOf(DatabaseUnavailable)
})

test.each(['23505', '23P01', '22P02', '42P01', '40001', '57000'])(
  'SQLSTATE %s is about a statement and stays as it is',
  (code) => {
    const error = withCode(code)
    expect(toDatabaseError(error)).toBe(error)
  },
)

test('a data folder that cannot be written to is told from a role that lacks a grant', () => {
  const refused = (message: string) =>
    toDatabaseError(Object.assign(new Error(message), { code: '42501' })) instanceof DatabaseUnavailable
  expect(refused('could not open file "base/5/2691": Permission denied')).toBe(true)
  expect(refused('could not write to file "pg_wal/xlogtemp.42": Read-only file system')).toBe(true)
  expect(refused('permission denied for table bag')).toBe(false)
})

test('a lost database is recognised inside the errors that wrap it, and nothing else is', () => {
  const lost = toDatabaseError(withCode('ECONNRESET'))
  expect(isDatabaseUnavailable(new Error('Failed query: select 1', { cause: lost }))).toBe(true)
  // The same system error of another service is not the database's.
  expect(isDatabaseUnavailable(withCode('ECONNRESET'))).toBe(false)
  expect(isDatabaseUnavailable(undefined)).toBe(false)
})
