import { join } from 'node:path'
import type { SeedDocument } from '../writing/seed-document.ts'
import { assignKeys } from './assign-keys.ts'
import { findModels } from './find-models.ts'
import { findPictures } from './find-pictures.ts'

/** The documents of the dataset and what could not be resolved. */
export interface AssembledSeed {
  documents: SeedDocument[]
  /** Files that the sources name and that do not exist; the fields that use them are left out. */
  missing: string[]
}

/** Turns the sources into the documents of a dataset: resolves files and sets the keys of list items. */
export function assembleSeed(sources: readonly SeedDocument[], seedFolder: string): AssembledSeed {
  const missing = new Set<string>()
  const documents = sources.map((source) => {
    const models = findModels(source, join(seedFolder, '../../public'))
    const pictures = findPictures(models.document, join(seedFolder, 'images'))
    for (const file of [...models.missing, ...pictures.missing]) missing.add(file)
    return assignKeys(pictures.document, source._id) as SeedDocument
  })
  return { documents, missing: [...missing] }
}
