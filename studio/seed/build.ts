/** Writes `data.ndjson` from the sources: `node studio/seed/build.ts`. The output is deterministic. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assembleSeed } from './assemble/assemble-seed.ts'
import { findFaults } from './assemble/find-faults.ts'
import { documents as sources } from './source/documents.ts'

const { documents, missing } = assembleSeed(sources, import.meta.dirname)
const faults = findFaults(documents)
for (const file of missing) process.stdout.write(`left out, file not found: ${file}\n`)
for (const fault of faults) process.stderr.write(`fault: ${fault}\n`)
if (faults.length > 0) process.exit(1)

const lines = documents.map((document) => `${JSON.stringify(document)}\n`)
writeFileSync(join(import.meta.dirname, 'data.ndjson'), lines.join(''))
process.stdout.write(`data.ndjson: ${documents.length} documents\n`)
