import { createHash } from 'node:crypto'
import { parametersHeader } from '#shared/http/parameters-header.ts'
import { narrowPolicy } from './narrow-policy.ts'

/** A rendered page as it is kept: everything an answer needs except what changes with its age. */
export interface CachedPage {
  readonly body: Buffer
  /** The page's own headers, `ETag` and `Cache-Control` among them. */
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  readonly tags: readonly string[]
  /** The tags as one header field, written once. */
  readonly surrogateKey: string
  /** The query parameters that the page depends on. */
  readonly parameters: readonly string[]
  /** Seconds for which the page is fresh, and for which it may be shown after that while a new one is made. */
  readonly maxAge: number
  readonly staleFor: number
}

const policyHeader = 'content-security-policy'
const internal = ['cdn-cache-control', 'cache-tag', parametersHeader.toLowerCase(), 'x-astro-cache']

const seconds = (policy: string, directive: string) =>
  Number(new RegExp(`(?:^|[\\s,])${directive}=(\\d+)`).exec(policy)?.[1] ?? 0)

const listOf = (text: string | null) => text?.split(/[\s,]+/).filter(Boolean) ?? []

/** Whether a page asked to be kept and may be: a whole answer that sets no cookie and varies with nobody. */
export function isCacheable({ status, headers }: Response): boolean {
  const varies = /(?:^|,)\s*(?:cookie|\*)\s*(?:,|$)/i.test(headers.get('Vary') ?? '')
  const maxAge = seconds(headers.get('CDN-Cache-Control') ?? '', 'max-age')
  return status === 200 && maxAge > 0 && !headers.has('Set-Cookie') && !varies
}

/** Reads a rendered page whole, narrows its content security policy to what it holds and names its content. */
export async function readCachedPage(response: Response): Promise<CachedPage> {
  const body = Buffer.from(await response.arrayBuffer())
  const headers: Record<string, string> = {}
  for (const [name, value] of response.headers) if (!internal.includes(name)) headers[name] = value
  const policy = headers[policyHeader]
  if (policy !== undefined) headers[policyHeader] = narrowPolicy(policy, body.toString())
  headers['cache-control'] ??= 'no-cache'
  // Weak: the same page travels in several encodings. The policy is part of it, because a 304 does not send one.
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

/** Whether the browser already has this page, by the entity tags it names (RFC 9110, 13.1.2: weak comparison). */
export function isKnown(page: Pick<CachedPage, 'etag'>, ifNoneMatch: string | null | undefined): boolean {
  if (!ifNoneMatch) return false
  const opaque = page.etag.replace('W/', '')
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim())
    .some((tag) => tag === '*' || tag.replace(/^W\//, '') === opaque)
}
