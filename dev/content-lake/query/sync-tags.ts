import { createHash } from 'node:crypto'
import { publishedIdOf, type DocumentChange } from '../store/document.ts'

/**
 * Opaque tags of what a result depends on. A query returns the tags of what it read, a commit sends the tags of what it
 * changed, and a cached result with one of these tags is out of date.
 */
export function syncTag(kind: 'everything' | 'type' | 'id', name = ''): string {
  const subject = `${kind}:${name}`
  const known = tags.get(subject)
  if (known !== undefined) return known
  const tag = `s1:${createHash('sha256').update(subject).digest('base64url').slice(0, 8)}`
  if (tags.size >= maxTags) tags.clear()
  tags.set(subject, tag)
  return tag
}

// A page uses the same few dozen tags each time; computing their digests again would take a tenth of its response time.
const tags = new Map<string, string>()
const maxTags = 50_000

export function syncTagsOfChanges(changes: readonly DocumentChange[]): string[] {
  const tags = new Set([syncTag('everything')])
  for (const { id, before, after } of changes) {
    tags.add(syncTag('id', publishedIdOf(id)))
    for (const version of [before, after]) if (version) tags.add(syncTag('type', version._type))
  }
  return [...tags]
}
