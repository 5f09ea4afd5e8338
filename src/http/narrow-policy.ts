import { createHash } from 'node:crypto'

const inlineBlock = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g
const hashSource = /\s'(sha256-[^']+)'/g

/**
 * Removes from the policy the hashes that the page does not use. Astro lists the hashes of all styles and scripts on every
 * page: 4 KB of uncompressed header, with which a page no longer fits into the first round trip, nor its headers into the
 * 4 KB that nginx reads of a response by default (`proxy_buffer_size`).
 */
export function removeUnusedHashes(policy: string, html: string): string {
  const used = new Set<string>()
  for (const [, , content] of html.matchAll(inlineBlock)) {
    used.add(`sha256-${createHash('sha256').update(content!).digest('base64')}`)
  }
  return policy.replace(hashSource, (source, hash: string) => (used.has(hash) ? source : ''))
}

const policyHeader = 'Content-Security-Policy'

/** A page with the policy that it needs; any other response unchanged. */
export async function withNarrowPolicy(response: Response): Promise<Response> {
  const policy = response.headers.get(policyHeader)
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html')
  if (!policy || !isPage || !response.body) return response
  const html = await response.text()
  const headers = new Headers(response.headers)
  headers.set(policyHeader, removeUnusedHashes(policy, html))
  return new Response(html, { status: response.status, headers })
}
