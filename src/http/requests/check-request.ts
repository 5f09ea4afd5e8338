import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refusal.ts'

const longestAddress = 8192
const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** More than any address of ours is ever encoded; each pass may uncover what a later reader would decode. */
const mostDecodings = 4
const controls = /[\p{Cc}\u2028\u2029]/u

/** Whether a path can be read as UTF-8 text, however often a later reader decodes it, and holds no control character. */
function isReadablePath(path: string): boolean {
  let text = path
  for (let pass = 0; pass <= mostDecodings; pass++) {
    if (controls.test(text) || text.includes('\\')) return false
    let decoded: string
    try {
      decoded = decodeURIComponent(text)
    } catch {
      // What is no encoding at all is refused; a percent sign that an encoding spelled out is text.
      return pass > 0
    }
    if (decoded === text) return true
    text = decoded
  }
  return false
}

/** The path and query of a request target; RFC 9112 asks servers to accept the absolute form too. */
function readTarget(target: string): { path: string; query: string } | undefined {
  const relative = target.replace(/^https?:\/\/[^/?#]*/i, '')
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(relative) ?? []
  if (path === '') return relative === target ? undefined : { path: '/', query }
  return path.startsWith('/') ? { path, query } : undefined
}

/**
 * Reads the address and the method of a request before anything else does. Answers why it is refused; what may pass is
 * written back in its plainest form, with one slash where several began the path.
 */
export function checkRequest(request: IncomingMessage): Refusal | undefined {
  const target = request.url ?? ''
  if (target.length > longestAddress) return { code: 'long_address', path: '' }
  const read = readTarget(target)
  if (!read || !isReadablePath(read.path)) return { code: 'unreadable_address', path: '' }
  const path = read.path.replace(/^\/{2,}/, '/')
  // PostgreSQL stores no NUL in a text, and no page of ours writes one into an address.
  if (/%00/.test(read.query)) return { code: 'unreadable_address', path }
  request.url = path + read.query
  if (!knownMethods.includes(request.method ?? '')) return { code: 'wrong_method', path, allow: knownMethods }
  return undefined
}
