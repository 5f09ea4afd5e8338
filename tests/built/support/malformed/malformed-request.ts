import { hostileValues } from './hostile-values.ts'
import { routes } from './hostile-routes.ts'
import { anyBody, decodeURIComponentSafe, locales, type Target } from './malformed-body.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

/** A request as bytes; `method` decides whether its response has a body. */
export interface MalformedRequest {
  readonly bytes: Buffer
  readonly method: string
  /** The bytes end before the request does, so the server may close the connection without a response. */
  readonly isCutShort: boolean
}

/** Paths without a locale prefix. */
const withoutLocale = /^\/(api|images|files|models|fonts|brand|studio|_\w|[^/]+\.\w+|healthz)/
const methods = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'PURGE',
  'BREW',
]

/** Damages a path: extra slashes, encoded separators, other hosts, excessive length. */
function corrupt(random: SeededRandom, path: string): string {
  return random.pick([
    () => `/${path}`,
    () => `${path}/`,
    () => `${path}//`,
    () => `${path}/../..${path}`,
    () => `${path}%00`,
    () => path.replaceAll('/', '%2f'),
    () => `//evil.example${path}//`,
    () => `/\\evil.example${path}`,
    () => `http://evil.example${path}`,
    () => `${path}/${'x/'.repeat(300)}`,
    () => `${path};jsessionid=1`,
    () => `${path}#fragment`,
    () => '*',
    () => `${path}${'%41'.repeat(random.below(4000))}`,
  ])()
}

function hostileAddress(random: SeededRandom): string {
  const route = random.pick(routes)
  const path = route.path.replaceAll('*', () => random.pick(hostileValues))
  const corrupted = random.chance(0.25) ? corrupt(random, path) : path
  const own = random.chance(0.8) ? (route.query ?? []) : []
  const strange = random.chance(0.2) ? [random.pick(['x', '__proto__', '_action', '%00', ''])] : []
  const pairs = [...own, ...strange].map((name) => `${name}=${random.pick(hostileValues)}`)
  if (random.chance(0.1)) pairs.push(...pairs)
  const locale = random.chance(withoutLocale.test(path) ? 0.03 : 0.5) ? random.pick(locales) : ''
  return locale + corrupted + (pairs.length > 0 ? `?${pairs.join('&')}` : '')
}

function hostileHeaders(random: SeededRandom, { origin }: Target): string[] {
  const value = () => decodeURIComponentSafe(random.pick(hostileValues)).replace(/[\r\n\0]/g, '')
  const many = [
    () => `Origin: ${random.pick([origin, 'null', 'https://evil.example', value(), ''])}`,
    () =>
      `Range: ${random.pick(['bytes=10-5', 'bytes=-1', 'bytes=0-', 'bytes=9999999999999-', 'bytes=a-b', 'bytes=0-1,5-9', 'lines=1', 'bytes=5-9999999999999999999'])}`,
    () =>
      `Accept-Encoding: ${random.pick(['', '*', 'br;q=0', 'identity;q=0, *;q=0', 'br;q=x', 'gzip, '.repeat(500), value()])}`,
    () => `Accept: ${random.pick(['', '*/*;q=x', 'image/avif', 'text/html;q=0', value()])}`,
    () => `Accept-Language: ${random.pick(['fa', '*', 'x'.repeat(2000), value()])}`,
    () => `Cookie: bag=${value()}; hold=${value()}; bag-count=${value()}; maison-preview=${value()}`,
    () => `Cookie: ${value()}`,
    () => `If-None-Match: ${value()}`,
    () => `If-Modified-Since: ${value()}`,
    () => `X-Forwarded-For: ${value()}`,
    () => `X-Forwarded-Proto: ${value()}`,
    () => `X-Forwarded-Host: ${value()}`,
    () => `Authorization: Bearer ${value()}`,
    () => `Last-Event-ID: ${value()}`,
    () => `Sec-Fetch-Site: ${random.pick(['cross-site', 'same-origin', value()])}`,
    () => `Expect: ${random.pick(['100-continue', '200-ok'])}`,
    () => `Upgrade: websocket`,
    () => `X-Large: ${'y'.repeat(random.pick([100, 9000, 20_000]))}`,
    () => `Content-Encoding: ${random.pick(['gzip', 'br', 'x'])}`,
    () => `Referer: ${value()}`,
  ]
  return Array.from({ length: random.below(4) }, () => random.pick(many)())
}

/** The request of a seed and a number: a request of the storefront with something malformed, as bytes. */
export function malformedRequest(seed: number, number: number, target: Target): MalformedRequest {
  const random = seededRandom(seed * 1_000_003 + number)
  const hasBody = random.chance(0.45)
  const method = random.chance(0.75) ? (hasBody ? 'POST' : 'GET') : random.pick(methods)
  const body = hasBody ? anyBody(random, target) : undefined
  const address = body?.path ?? hostileAddress(random)
  // A request target ends at a space and holds no byte outside ASCII; both would only test Node's own parser.
  const lines = [`${method} ${address.replace(/[^\x21-\x7e]/g, '') || '/'} HTTP/1.1`]
  lines.push(`Host: ${random.chance(0.95) ? target.host : random.pick(['', 'evil.example', '[::1', 'a b'])}`)
  lines.push(...(body?.headers ?? []), ...hostileHeaders(random, target))
  let content = body?.content ?? Buffer.alloc(0)
  let isCutShort = false
  if (body) {
    if (body.type !== undefined) lines.push(`Content-Type: ${body.type}`)
    const framing = random.below(20)
    if (framing === 0) {
      lines.push(`Content-Length: ${content.length + 10}`)
      isCutShort = true
    } else if (framing === 1) {
      lines.push('Transfer-Encoding: chunked')
      content = Buffer.concat([
        Buffer.from(`${content.length.toString(16)}\r\n`),
        content,
        Buffer.from('\r\nzz\r\n'),
      ])
      isCutShort = true
    } else if (framing === 2) {
      lines.push(`Content-Length: ${random.pick(['-1', 'x', '1e3', '99999999999999999999'])}`)
      isCutShort = true
    } else if (framing === 3) {
      lines.push('Content-Length: 2000000')
      isCutShort = true
    } else if (framing < 7 && content.length > 0) {
      lines.push('Transfer-Encoding: chunked')
      content = Buffer.concat([
        Buffer.from(`${content.length.toString(16)}\r\n`),
        content,
        Buffer.from('\r\n0\r\n\r\n'),
      ])
    } else lines.push(`Content-Length: ${content.length}`)
  }
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  return { bytes: Buffer.concat([head, content]), method, isCutShort }
}
