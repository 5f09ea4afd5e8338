import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { ContentStore } from '../store/content-store.ts'
import type { StoredDocument } from '../store/document.ts'
import { syncFolder } from '../store/log/sync-folder.ts'
import { assetFileName, assetId, type AssetName } from './asset-id.ts'
import { describeImage } from './describe-image.ts'

export type AssetKind = 'image' | 'file'

interface UploadRequest {
  kind: AssetKind
  bytes: Buffer
  author?: string
  fileName?: string
  contentType?: string
  fields?: Record<string, unknown>
}

interface LibraryOptions {
  store: ContentStore
  folder: string
  project: { projectId: string; dataset: string }
  publicUrl: string
}

/** The files of the dataset, stored by the hash of their content, so that the same bytes are stored once. */
export class AssetLibrary {
  readonly #options: LibraryOptions

  constructor(options: LibraryOptions) {
    this.#options = options
  }

  /** Stores the bytes and returns the asset document, the existing one when the same bytes were stored before. */
  async upload(request: UploadRequest): Promise<StoredDocument> {
    const document = await this.describe(request)
    const { changes } = await this.#options.store.commit({
      mutations: () => [{ createIfNotExists: document }],
      ...(request.author && { author: request.author }),
    })
    const created = changes[0]?.after ?? this.#options.store.documents.byId.get(document._id)
    if (!created) throw new Error(`The asset ${document._id} was not stored.`)
    return created
  }

  /** Stores the bytes and returns the asset document without committing it. */
  async describe({ kind, bytes, fileName, contentType, fields }: UploadRequest) {
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    const image = kind === 'image' ? await describeImage(bytes) : undefined
    const extension =
      image?.extension ??
      (extname(fileName ?? '')
        .slice(1)
        .toLowerCase() ||
        'bin')
    const name: AssetName = image
      ? { sha1, extension, dimensions: { width: image.width, height: image.height } }
      : { sha1, extension }
    await this.#write(this.pathOf(kind, name), bytes)
    const { projectId, dataset } = this.#options.project
    const path = `${kind}s/${projectId}/${dataset}/${assetFileName(name)}`
    return {
      _id: assetId(kind, name),
      _type: `sanity.${kind}Asset`,
      assetId: sha1,
      sha1hash: sha1,
      extension,
      mimeType: image?.mimeType ?? contentType ?? 'application/octet-stream',
      size: bytes.length,
      originalFilename: fileName ?? assetFileName(name),
      path,
      url: `${this.#options.publicUrl}/${path}`,
      uploadId: randomUUID().replaceAll('-', ''),
      ...(image && { metadata: image.metadata }),
      ...fields,
    }
  }

  async read(kind: AssetKind, name: AssetName): Promise<Buffer | undefined> {
    try {
      return await readFile(this.pathOf(kind, name))
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
      throw cause
    }
  }

  pathOf(kind: AssetKind, name: AssetName): string {
    return join(this.#options.folder, `${kind}s`, assetFileName(name))
  }

  /** Writes a temporary file and renames it, so that a file is complete or absent, and on the disk before its document is. */
  async #write(path: string, bytes: Buffer): Promise<void> {
    await mkdir(dirname(path), { recursive: true })
    const temporary = `${path}.${randomUUID()}`
    await writeFile(temporary, bytes, { flush: true })
    await rename(temporary, path)
    await syncFolder(dirname(path))
  }
}
