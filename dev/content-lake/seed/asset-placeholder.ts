import type { AssetKind } from '../assets/asset-library.ts'

/** A place in an exported document where a file stands: `"_sanityAsset": "image@file://./images/watch.jpg"`. */
export interface AssetPlaceholder {
  kind: AssetKind
  path: string
  documentId: string
  /** The object that shows the file; its other fields (hotspot, crop, alt) stay as they are. */
  holder: Record<string, unknown>
}

const localFile = /^(image|file)@file:\/\/\.?\/?(.+)$/

export function findAssetPlaceholders(document: { _id: string }): AssetPlaceholder[] {
  return [...walk(document, document._id)]
}

function* walk(value: unknown, documentId: string): Generator<AssetPlaceholder> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item, documentId)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const holder = value as Record<string, unknown>
  const address = holder['_sanityAsset']
  if (address !== undefined) {
    const [, kind, path] = typeof address === 'string' ? (localFile.exec(address) ?? []) : []
    if ((kind !== 'image' && kind !== 'file') || path === undefined) {
      throw new Error(
        `The document "${documentId}" holds the asset "${String(address)}"; ` +
          'only image@file://./images/… and file@file://./files/… can be imported.',
      )
    }
    yield { kind, path: decodeURIComponent(path), documentId, holder }
  }
  for (const field of Object.values(holder)) yield* walk(field, documentId)
}
