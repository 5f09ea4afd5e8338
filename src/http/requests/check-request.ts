import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refusal.ts'

const longestAddress = 8192
const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** No address of the storefront is encoded more often. Later code may decode again, so each level is checked. */
const maxDecodings = 4
const controls = /[\p{Cc}\u2028\u2029]/u

/** Whether a path is valid UTF-8 without control characters, at every level of percent-decoding. */
function isReadablePath(path: string): boolean {
  let text = path
  for (let pass = 0; pass <= maxDecodings; pass++) {
    if (controls.test(text) || text.includes('\\')) return false
    let decoded: string
    try {
      decoded = decodeURIComponent(text)
    } catch {
      // On the first pass this is a broken encoding; later it is a percent sign that was itself encoded.
      return pass > 0
    }
    if (decoded === text) return true
    text = decoded
  }
  return false
}

/** The path and query of a request target. RFC 9112 requires servers to accept the absolute form too. */
function readTarget(target: string): { path: string; query: string } | undefined {
  const relative = target.replace(/^https?:\/\/[^/?#]*/i, '')
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(relative) ?? []
  if (path === '') return relative === target ? undefined : { path: '/', query }
  return path.startsWith('/') ? { path, query } : undefined
}

/**
 * Checks the target and the method of a request before anything else uses them. Returns why it is refused. Otherwise
 * normalizes `request.url`: relative form, one slash at its start.
 */
export function checkRequest(request: IncomingMessage): Refusal | undefined {
  const target = request.url ?? ''
  if (target.length > longestAddress) return { code: 'long_address', path: '' }
  const read = readTarget(target)
  if (!read || !isReadablePath(read.path)) return { code: 'unreadable_address', path: '' }
  const path = read.path.replace(/^\/{2,}/, '/')
  // PostgreSQL cannot store NUL in a text, and no page writes one into an address.
  if (/%00/.test(read.query)) return { code: 'unreadable_address', path }
  request.url = path + read.query
  if (!knownMethods.includes(request.method ?? '')) return { code: 'wrong_method', path, allow: knownMethods }
  return undefined
}
