import { z } from 'zod'
import { OperationError } from '../operation-error.ts'

/** Increased when an older Maison could not read the new archive. */
export const archiveFormat = 1

const count = z.number().int().nonnegative()

const databaseFacts = z.object({
  engine: z.enum(['postgres', 'pglite']),
  /** PostgreSQL's major version. */
  major: count,
  /** The instant of the snapshot that was dumped. */
  snapshotAt: z.string(),
  /** The last applied migration: its name, and its `when` in the migration journal. */
  migration: z.object({ name: z.string(), when: count }),
  /** Row counts by `schema.table`, from the same snapshot. */
  tables: z.record(z.string(), count),
})

const contentFacts = z.object({
  projectId: z.string(),
  dataset: z.string(),
  exportedAt: z.string(),
  documents: count,
  files: count,
  /** Files that the exporter could not download. */
  missingFiles: count,
})

const member = z.object({ name: z.string(), size: count, sha256: z.string().length(64) })

const manifest = z.object({
  format: z.number().int(),
  maison: z.string(),
  takenAt: z.string(),
  database: databaseFacts.optional(),
  content: contentFacts.optional(),
  /** Every other member of the archive, measured before it was encrypted. */
  members: z.array(member),
})

export type DatabaseFacts = z.infer<typeof databaseFacts>
export type ContentFacts = z.infer<typeof contentFacts>
export type ArchiveMember = z.infer<typeof member>
export type Manifest = z.infer<typeof manifest>

export const manifestName = 'manifest.json'
export const databaseMember = { postgres: 'database.dump', pglite: 'database.tar.gz' } as const
export const contentMember = 'content.tar.gz'
/** The ids of all documents in the content, one for each line. */
export const idsMember = 'content-ids.txt'

/** Parses a manifest; throws when it is malformed or of a newer archive format. */
export function readManifest(text: string): Manifest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new OperationError('The archive is damaged: its manifest cannot be read.')
  }
  const { format, maison } = z
    .object({ format: z.number(), maison: z.string() })
    .catch({ format: 0, maison: '' })
    .parse(value)
  if (format > archiveFormat) {
    throw new OperationError(
      `The archive was written by a newer Maison (${maison}, archive format ${format}; this one reads up to ${archiveFormat}). Restore it with that version.`,
    )
  }
  const parsed = manifest.safeParse(value)
  if (!parsed.success)
    throw new OperationError('The archive is damaged: its manifest is not one of Maison’s.')
  return parsed.data
}
