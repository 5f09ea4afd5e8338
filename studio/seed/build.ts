import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assignKeys } from './assemble/assign-keys.ts'
import { findFaults } from './assemble/find-faults.ts'
import { findModels } from './assemble/find-models.ts'
import { findPictures } from './assemble/find-pictures.ts'
import { documents as sources } from './source/documents.ts'
import type { SeedDocument } from './writing/seed-document.ts'

const here = import.meta.dirname
const missing: string[] = []

const documents = sources.map((source) => {
  const models = findModels(source, join(here, '../../public'))
  const pictures = findPictures(models.document, join(here, 'images'))
  missing.push(...models.missing, ...pictures.missing)
  return assignKeys(pictures.document, source._id) as SeedDocument
})

const faults = findFaults(documents)
for (const file of new Set(missing)) console.log(`left out, not made yet: ${file}`)
for (const fault of faults) console.error(`fault: ${fault}`)
if (faults.length > 0) process.exit(1)

writeFileSync(join(here, 'data.ndjson'), documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
console.log(`data.ndjson: ${documents.length} documents`)
