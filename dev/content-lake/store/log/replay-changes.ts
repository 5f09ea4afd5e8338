import type { StoredDocument } from '../document.ts'
import type { LoggedTransaction } from './transaction-log.ts'

interface ReplayTarget {
  put(document: StoredDocument): unknown
  remove(id: string): unknown
}

/** Returns a function that repeats the changes of a logged transaction. Asset documents get the address of the running lake. */
export function replayChanges(
  publicUrl: string,
  target: ReplayTarget,
): (transaction: LoggedTransaction) => void {
  return ({ changes }) => {
    for (const { id, after } of changes) {
      if (after) target.put(withAssetUrl(publicUrl, after))
      else target.remove(id)
    }
  }
}

function withAssetUrl(publicUrl: string, document: StoredDocument): StoredDocument {
  const path = /^sanity\.(image|file)Asset$/.test(document._type) ? document['path'] : undefined
  return typeof path === 'string' ? { ...document, url: `${publicUrl}/${path}` } : document
}
