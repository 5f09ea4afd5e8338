import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { AssetKind, AssetLibrary } from '../assets/asset-library.ts'
import { limitConcurrency } from '../assets/limit-concurrency.ts'
import type { ContentStore } from '../store/content-store.ts'
import type { IncomingDocument, ResolvedMutation } from '../store/mutations/mutation.ts'
import { readMutations } from '../store/mutations/read-mutations.ts'
import { findAssetPlaceholders, type AssetPlaceholder } from './asset-placeholder.ts'

interface ImportTarget {
  store: ContentStore
  assets: AssetLibrary
  onProgress: (line: string) => void
}

type ImportedDocument = IncomingDocument & { _id: string }

/**
 * Imports a dataset export (`data.ndjson`, `images/` and `files/`) in one transaction, all or none. Each file is stored
 * once, however many documents use it.
 */
export async function importDataset(
  folder: string,
  { store, assets, onProgress }: ImportTarget,
): Promise<void> {
  const documents = await readDocuments(join(folder, 'data.ndjson'))
  const placeholders = documents.flatMap((document) => findAssetPlaceholders(document))
  const paths = new Map(
    placeholders.map((placeholder) => [`${placeholder.kind} ${placeholder.path}`, placeholder]),
  )
  onProgress(`importing ${documents.length} documents and ${paths.size} assets from ${folder}`)

  const limit = limitConcurrency(2)
  const described = new Map<string, ImportedDocument>()
  let done = 0
  await Promise.all(
    [...paths].map(([key, placeholder]) =>
      limit(async () => {
        described.set(key, await describeAsset(folder, placeholder, assets))
        done++
        if (done % 25 === 0 || done === paths.size) onProgress(`assets: ${done} of ${paths.size}`)
      }),
    ),
  )
  for (const { kind, path, holder } of placeholders) {
    const asset = described.get(`${kind} ${path}`)
    delete holder['_sanityAsset']
    if (asset) holder['asset'] = { _type: 'reference', _ref: asset._id }
  }

  const assetDocuments = new Map([...described.values()].map((document) => [document._id, document]))
  const mutations: ResolvedMutation[] = [
    ...[...assetDocuments.values()].map((document) => ({ createIfNotExists: document })),
    ...documents.map((document) => ({ create: document })),
  ]
  readMutations(mutations)
  await store.commit({ mutations: () => mutations, author: 'import' })
  onProgress(`imported ${documents.length} documents and ${assetDocuments.size} assets`)
}

async function readDocuments(path: string): Promise<ImportedDocument[]> {
  const documents: ImportedDocument[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    documents.push(parseDocument(line, `${path}, line ${number}`))
  }
  return documents
}

function parseDocument(line: string, place: string): ImportedDocument {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new Error(`${place} is not valid JSON.`, { cause })
  }
  const { _id, _type } = (value ?? {}) as { _id?: unknown; _type?: unknown }
  if (typeof _id === 'string' && typeof _type === 'string') return value as ImportedDocument
  throw new Error(`${place} is not a document: it needs an _id and a _type.`)
}

async function describeAsset(
  folder: string,
  { kind, path, documentId }: AssetPlaceholder,
  assets: AssetLibrary,
): Promise<ImportedDocument> {
  const file = resolve(folder, path)
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (cause) {
    throw new Error(`The document "${documentId}" needs the ${kind} ${path}, which is not in ${folder}.`, {
      cause,
    })
  }
  try {
    return await assets.describe({ kind: kind satisfies AssetKind, bytes, fileName: basename(path) })
  } catch (cause) {
    throw new Error(`The document "${documentId}" shows ${path}, which cannot be read as an ${kind}.`, {
      cause,
    })
  }
}
