import { createHash } from 'node:crypto'
import { publishedIdOf, type DocumentChange } from '../store/document.ts'

/**
 * Opaque tags that say what an answer depends on. A query is given the tags of what it read; a commit announces the
 * tags of what it touched; whoever holds an answer with an announced tag must forget it.
 */
export function syncTag(kind: 'everything' | 'type' | 'id', name = ''): string {
  const subject = `${kind}:${name}`
  const known = tags.get(subject)
  if (known !== undefined) return known
  const tag = `s1:${createHash('sha256').update(subject).digest('base64url').slice(0, 8)}`
  if (tags.size >= mostTags) tags.clear()
  tags.set(subject, tag)
  return tag
}

// A page asks for a few dozen of the same tags each time: digesting them anew would cost a tenth of its answer.
const tags = new Map<string, string>()
const mostTags = 50_000

export function syncTagsOfChanges(changes: readonly DocumentChange[]): string[] {
  const tags = new Set([syncTag('everything')])
  for (const { id, before, after } of changes) {
    tags.add(syncTag('id', publishedIdOf(id)))
    for (const version of [before, after]) if (version) tags.add(syncTag('type', version._type))
  }
  return [...tags]
}
