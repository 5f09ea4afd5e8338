import { DatabaseUnavailable } from './database-unavailable.ts'

/** Classes of SQLSTATE (PostgreSQL manual, appendix A) that say nothing about the statement: connection, authorization, resources, system. */
const awayClasses = ['08', '28', '53', '58']

const awayStates = new Set([
  // A read-only server: a standby that has not been promoted yet.
  '25006',
  // The server ended a transaction that stood idle for too long, and the connection with it.
  '25P03',
  // Locks that were not given within their time, and statements that took longer than allowed.
  '55P03',
  '57014',
  // Shut down by an administrator, after a crash, while starting, by dropping the database, or for standing idle.
  '57P01',
  '57P02',
  '57P03',
  '57P04',
  '57P05',
])

const awaySystemCodes = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  // Disks, for the embedded database.
  'EACCES',
  'EDQUOT',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOSPC',
  'EPERM',
  'EROFS',
])

// pg and pg-pool give these errors no code.
const awayMessages =
  /^(Connection terminated|timeout (exceeded|expired)|Query read timeout|Client (has encountered a connection error|was closed))|^Cannot use a pool after calling end/

// PostgreSQL reports a file that it may not write as a lack of privilege, as if a role lacked a grant.
const unwritableFile = /^could not \w+ (to )?file /

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === '42501') return unwritableFile.test(error.message)
  if (awayStates.has(code) || awaySystemCodes.has(code)) return true
  if (code.length === 5 && awayClasses.includes(code.slice(0, 2))) return true
  return awayMessages.test(error.message)
}

/**
 * What a driver threw, as the rest of the code may see it: DatabaseUnavailable where the database itself is away, and
 * every other error (a broken constraint, a mistake in a query) as it is. The only place where driver errors are told apart.
 */
export function toDatabaseError(error: unknown): unknown {
  return isAway(error) ? new DatabaseUnavailable(error) : error
}
