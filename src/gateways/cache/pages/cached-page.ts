import { createHash } from 'node:crypto'
import { parametersHeader } from '#shared/http/parameters-header.ts'

/** A rendered page in the cache: everything of its response except the headers that depend on its age. */
export interface CachedPage {
  readonly body: Buffer
  /** Names in lower case, `etag` and `cache-control` included. */
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  readonly tags: readonly string[]
  /** The tags as one header value. */
  readonly surrogateKey: string
  /** The query parameters that the page depends on. */
  readonly parameters: readonly string[]
  /** Seconds for which the page is fresh, and seconds after that for which it may be sent while it is rendered again. */
  readonly maxAge: number
  readonly staleFor: number
}

const policyHeader = 'content-security-policy'
const internal = ['cdn-cache-control', 'cache-tag', parametersHeader.toLowerCase(), 'x-astro-cache']

const seconds = (policy: string, directive: string) =>
  Number(new RegExp(`(?:^|[\\s,])${directive}=(\\d+)`).exec(policy)?.[1] ?? 0)

const listOf = (text: string | null) => text?.split(/[\s,]+/).filter(Boolean) ?? []

/** Whether a response is cacheable: status 200, a maximum age, no `Set-Cookie`, no `Vary` by cookies or `*`. */
export function isCacheable({ status, headers }: Response): boolean {
  const varies = /(?:^|,)\s*(?:cookie|\*)\s*(?:,|$)/i.test(headers.get('Vary') ?? '')
  const maxAge = seconds(headers.get('CDN-Cache-Control') ?? '', 'max-age')
  return status === 200 && maxAge > 0 && !headers.has('Set-Cookie') && !varies
}

/** Reads a response into memory and computes its entity tag. */
export async function readCachedPage(response: Response): Promise<CachedPage> {
  const body = Buffer.from(await response.arrayBuffer())
  const headers: Record<string, string> = {}
  for (const [name, value] of response.headers) if (!internal.includes(name)) headers[name] = value
  headers['cache-control'] ??= 'no-cache'
  // Weak, because the page is sent in several encodings. Includes the policy, because a 304 response does not send it.
  const digest = createHash('sha256')
    .update(body)
    .update(headers[policyHeader] ?? '')
  const etag = `W/"${digest.digest('base64url').slice(0, 22)}"`
  const tags = listOf(response.headers.get('Cache-Tag'))
  const cdnPolicy = response.headers.get('CDN-Cache-Control') ?? ''
  return {
    body,
    headers: { ...headers, etag },
    etag,
    tags,
    surrogateKey: tags.join(' '),
    parameters: listOf(response.headers.get(parametersHeader)),
    maxAge: seconds(cdnPolicy, 'max-age'),
    staleFor: seconds(cdnPolicy, 'stale-while-revalidate'),
  }
}

/** Whether `If-None-Match` matches the page's entity tag (RFC 9110, 13.1.2: weak comparison). */
export function isNotModified(
  page: Pick<CachedPage, 'etag'>,
  ifNoneMatch: string | null | undefined,
): boolean {
  if (!ifNoneMatch) return false
  const opaque = page.etag.replace('W/', '')
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim())
    .some((tag) => tag === '*' || tag.replace(/^W\//, '') === opaque)
}
