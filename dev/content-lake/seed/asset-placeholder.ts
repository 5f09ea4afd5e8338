import type { AssetKind } from '../assets/asset-library.ts'

/** A file reference in an exported document: `"_sanityAsset": "image@file://./images/watch.jpg"`. */
export interface AssetPlaceholder {
  kind: AssetKind
  path: string
  documentId: string
  /** The object that holds the reference; its other fields (hotspot, crop, alt) do not change. */
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
