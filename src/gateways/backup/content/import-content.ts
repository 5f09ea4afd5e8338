import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { SanityClient } from '@sanity/client'
import { sanityImport } from '@sanity/import'
import type { Archive } from '../archive/open-archive.ts'
import { contentMember, type ContentFacts, idsMember } from '../archive/manifest.ts'
import { OperationError, reasonOf } from '../operation-error.ts'
import { contentClient, type ContentSettings } from './client.ts'

interface ImportTarget {
  readonly settings: ContentSettings
  readonly token: string
  readonly replace: boolean
}

// Documents that editors wrote, without Sanity's system documents and without the documents of uploaded files.
const written = '!(_id in path("_.**")) && !(_type in ["sanity.imageAsset", "sanity.fileAsset"])'
const release = '_id in path("_.releases.**")'

/** Counts what an export counts: of Sanity's system documents an export has only releases. */
const countWritten = (client: SanityClient) => client.fetch<number>(`count(*[(${written}) || ${release}])`)

/** Throws, before any change, when the dataset cannot be read, or is not empty and may not be replaced. */
export async function ensureCanRestoreDataset({ settings, token, replace }: ImportTarget): Promise<void> {
  const held = await countWritten(contentClient(settings, token)).catch((cause: unknown) => {
    throw new OperationError(`The dataset ${settings.SANITY_DATASET} cannot be read: ${reasonOf(cause)}`, {
      cause,
    })
  })
  if (held > 0 && !replace) {
    throw new OperationError(
      `The dataset ${settings.SANITY_DATASET} is not empty (${held} documents). Name an empty one, or use --replace to delete its content.`,
    )
  }
}

/** Deletes the documents that are not in the archive, in one transaction, because they may reference each other. */
async function deleteOthers(client: SanityClient, retained: ReadonlySet<string>): Promise<void> {
  const others = (await client.fetch<string[]>(`*[${written}]._id`)).filter((id) => !retained.has(id))
  if (others.length === 0) return
  const transaction = client.transaction()
  for (const id of others) transaction.delete(id)
  await transaction.commit({ visibility: 'sync' })
}

/** Restores the content with Sanity’s importer. Returns how many documents the dataset then has. */
export async function importContent(
  archive: Archive,
  facts: ContentFacts,
  { settings, token, replace }: ImportTarget,
): Promise<number> {
  const client = contentClient(settings, token)
  try {
    const { warnings } = await sanityImport(Readable.from(await archive.read(contentMember)), {
      client,
      operation: replace ? 'createOrReplace' : 'create',
      releasesOperation: replace ? 'replace' : 'fail',
      allowFailingAssets: facts.missingFiles > 0,
    })
    if (warnings.length > facts.missingFiles) {
      throw new Error(warnings.map(({ message }) => message).join('; '))
    }
    if (replace) {
      const ids = await text(Readable.from(await archive.read(idsMember)))
      await deleteOthers(client, new Set(ids.split('\n')))
    }
  } catch (cause) {
    throw new OperationError(`The content could not be imported: ${reasonOf(cause)}`, { cause })
  }
  return countWritten(client)
}
