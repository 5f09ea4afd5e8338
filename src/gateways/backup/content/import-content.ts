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

// Documents that people wrote, not those that Sanity keeps itself or makes when a file is uploaded.
const written = '!(_id in path("_.**")) && !(_type in ["sanity.imageAsset", "sanity.fileAsset"])'
const release = '_id in path("_.releases.**")'

/** Counts what an export counts: releases are the one kind of Sanity’s own documents in it. */
const countWritten = (client: SanityClient) => client.fetch<number>(`count(*[(${written}) || ${release}])`)

/** Refuses, before anything is touched, a dataset that cannot be read or already holds documents. */
export async function ensureDatasetCanTake({ settings, token, replace }: ImportTarget): Promise<void> {
  const held = await countWritten(contentClient(settings, token)).catch((cause: unknown) => {
    throw new OperationError(`The dataset ${settings.SANITY_DATASET} cannot be read: ${reasonOf(cause)}`, {
      cause,
    })
  })
  if (held > 0 && !replace) {
    throw new OperationError(
      `The dataset ${settings.SANITY_DATASET} is not empty (${held} documents). Name an empty one, or say --replace to throw away what it holds.`,
    )
  }
}

/** Deletes what the archive does not hold: in one transaction, so that documents which refer to each other go together. */
async function deleteOthers(client: SanityClient, kept: ReadonlySet<string>): Promise<void> {
  const others = (await client.fetch<string[]>(`*[${written}]._id`)).filter((id) => !kept.has(id))
  if (others.length === 0) return
  const transaction = client.transaction()
  for (const id of others) transaction.delete(id)
  await transaction.commit({ visibility: 'sync' })
}

/** Brings the content back with Sanity’s own importer. Returns how many documents the dataset then holds. */
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
