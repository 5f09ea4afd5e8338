import { createHash } from 'node:crypto'

const inlineBlock = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g
const hashSource = /\s'(sha256-[^']+)'/g

/**
 * Removes from the policy the hashes that the page does not use. Astro lists the hashes of all styles and scripts on every
 * page: 4 KB of uncompressed header, with which a page no longer fits into the first round trip.
 */
export function removeUnusedHashes(policy: string, html: string): string {
  const used = new Set<string>()
  for (const [, , content] of html.matchAll(inlineBlock)) {
    used.add(`sha256-${createHash('sha256').update(content!).digest('base64')}`)
  }
  return policy.replace(hashSource, (source, hash: string) => (used.has(hash) ? source : ''))
}
