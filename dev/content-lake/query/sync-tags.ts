import { createHash } from 'node:crypto'
import { publishedIdOf, type DocumentChange } from '../store/document.ts'

/**
 * Opaque tags that say what an answer depends on. A query is given the tags of what it read; a commit announces the
 * tags of what it touched; whoever holds an answer with an announced tag must forget it.
 */
export function syncTag(kind: 'everything' | 'type' | 'id', name = ''): string {
  return `s1:${createHash('sha256').update(`${kind}:${name}`).digest('base64url').slice(0, 8)}`
}

export function syncTagsOfChanges(changes: readonly DocumentChange[]): string[] {
  const tags = new Set([syncTag('everything')])
  for (const { id, before, after } of changes) {
    tags.add(syncTag('id', publishedIdOf(id)))
    for (const version of [before, after]) if (version) tags.add(syncTag('type', version._type))
  }
  return [...tags]
}
