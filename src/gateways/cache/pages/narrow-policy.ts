import { createHash } from 'node:crypto'

const inlineBlock = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g
const hashSource = /\s'(sha256-[^']+)'/g

/**
 * Astro allows every style and script of the house, by hash, on every page: four kilobytes of header that no compression
 * reaches, and with them the first answer no longer fits into the first round trip. Keeps the hashes this page uses.
 */
export function narrowPolicy(policy: string, html: string): string {
  const used = new Set<string>()
  for (const [, , content] of html.matchAll(inlineBlock)) {
    used.add(`sha256-${createHash('sha256').update(content!).digest('base64')}`)
  }
  return policy.replace(hashSource, (source, hash: string) => (used.has(hash) ? source : ''))
}
