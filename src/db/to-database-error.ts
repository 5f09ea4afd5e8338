import { DatabaseUnavailable } from './database-unavailable.ts'

/** SQLSTATE classes that are not about the statement (PostgreSQL manual, appendix A): connection, authorization, resources, system. */
const unavailableClasses = ['08', '28', '53', '58']

const unavailableStates = new Set([
  // A read-only server: a standby that has not been promoted yet.
  '25006',
  // The server ended a transaction that was idle for too long, and its connection.
  '25P03',
  // A lock or a statement timed out.
  '55P03',
  '57014',
  // Shut down by an administrator or after a crash, still starting, database dropped, idle session timeout.
  '57P01',
  '57P02',
  '57P03',
  '57P04',
  '57P05',
])

const unavailableSystemCodes = new Set([
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
  // Disk errors, for the embedded database.
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
const unavailableMessages =
  /^(Connection terminated|timeout (exceeded|expired)|Query read timeout|Client (has encountered a connection error|was closed))|^Cannot use a pool after calling end/

// PostgreSQL reports an unwritable file with the same code as a role that lacks a grant.
const unwritableFile = /^could not \w+ (to )?file /

function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === '42501') return unwritableFile.test(error.message)
  if (unavailableStates.has(code) || unavailableSystemCodes.has(code)) return true
  if (code.length === 5 && unavailableClasses.includes(code.slice(0, 2))) return true
  return unavailableMessages.test(error.message)
}

/**
 * Converts an error of a driver: to DatabaseUnavailable when the database itself is unavailable; any other error (a violated
 * constraint, an invalid query) is returned unchanged. Only this function classifies driver errors.
 */
export function toDatabaseError(error: unknown): unknown {
  return isUnavailable(error) ? new DatabaseUnavailable(error) : error
}
