import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { exportDataset } from '@sanity/export'
import type { NewArchive } from '../archive/create-archive.ts'
import { contentMember, type ContentFacts, idsMember } from '../archive/manifest.ts'
import { OperationError, reasonOf } from '../operation-error.ts'
import { contentClient, type ContentSettings } from './client.ts'

/**
 * Exports the dataset (documents, drafts, versions and files) with Sanity’s exporter into the archive. All documents come
 * from one request and are as they were when it began.
 */
export async function exportContent(
  settings: ContentSettings,
  token: string,
  archive: NewArchive,
): Promise<ContentFacts> {
  const path = join(archive.workFolder, 'export.tar.gz')
  const exportedAt = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
  const ids: string[] = []
  let filesAsked = 0
  const { documentCount, assetCount } = await exportDataset({
    client: contentClient(settings, token),
    dataset: settings.SANITY_DATASET,
    outputPath: path,
    mode: 'stream',
    drafts: true,
    transformDocument(document) {
      ids.push(document._id)
      return document
    },
    // The exporter only warns about a file that it cannot download; the number of requested files is in its progress.
    onProgress({ step, total }) {
      if (step.startsWith('Downloading assets') && typeof total === 'number') filesAsked = total
    },
  }).catch((cause: unknown) => {
    throw new OperationError(`The content could not be exported: ${reasonOf(cause)}`, { cause })
  })
  await archive.add(idsMember, Readable.from([Buffer.from(ids.map((id) => `${id}\n`).join(''))]))
  await archive.add(contentMember, createReadStream(path))
  await rm(path)
  return {
    projectId: settings.SANITY_PROJECT_ID,
    dataset: settings.SANITY_DATASET,
    exportedAt,
    documents: documentCount,
    files: assetCount,
    missingFiles: filesAsked - assetCount,
  }
}
