import { readMigrations } from '#db/migrate/migration-journal.ts'
import type { Archive } from './archive/open-archive.ts'
import type { Manifest } from './archive/manifest.ts'
import type { ContentSettings } from './content/client.ts'
import { ensureCanRestoreDataset, importContent } from './content/import-content.ts'
import { ensureCanRestoreEmbedded, restoreEmbedded } from './database/restore-embedded.ts'
import { ensureCanRestorePostgres, restorePostgres } from './database/restore-postgres.ts'
import { OperationError } from './operation-error.ts'

export interface RestoreOrder {
  /** Delete the existing data. */
  readonly replace: boolean
  readonly databaseUrl?: string | undefined
  readonly content?: { readonly settings: ContentSettings; readonly token: string } | undefined
}

export interface Restored {
  /** Row counts by table, after the restore. */
  readonly tables?: Record<string, number>
  /** Documents in the dataset, after the restore. */
  readonly documents?: number
}

/** Throws when the schema of the dump is newer than this version. */
function ensureKnownSchema({ database, maison }: Manifest): void {
  const newest = readMigrations().at(-1)
  if (database && newest && database.migration.when > newest.when) {
    throw new OperationError(
      `The archive was written by a newer Maison (${maison}, migration ${database.migration.name}; this one knows up to ${newest.tag}). Restore it with that version.`,
    )
  }
}

/** Throws, before any change, when a part cannot be restored into its target. */
async function ensureCanRestore({ manifest }: Archive, order: RestoreOrder): Promise<void> {
  const { database, content } = manifest
  const { databaseUrl: url, replace } = order
  if (url !== undefined) {
    if (!database) throw new OperationError('The archive has no database. Use --only content.')
    ensureKnownSchema(manifest)
    const engine = url.startsWith('pglite:') ? 'pglite' : 'postgres'
    if (engine !== database.engine) {
      throw new OperationError(
        `The archive holds a dump of ${database.engine}; DATABASE_URL names ${engine}.`,
      )
    }
    if (engine === 'pglite') ensureCanRestoreEmbedded({ url, replace })
    else await ensureCanRestorePostgres(database, { url, replace })
  }
  if (order.content) {
    if (!content) throw new OperationError('The archive has no content. Use --only database.')
    await ensureCanRestoreDataset({ ...order.content, replace })
  }
}

/** Restores the ordered parts of an archive that `openArchive` has verified. */
export async function restoreBackup(archive: Archive, order: RestoreOrder): Promise<Restored> {
  await ensureCanRestore(archive, order)
  const { database, content } = archive.manifest
  const { databaseUrl: url, replace } = order
  const restored: { tables?: Record<string, number>; documents?: number } = {}
  if (url !== undefined && database) {
    restored.tables =
      database.engine === 'pglite'
        ? await restoreEmbedded(archive, { url, replace })
        : await restorePostgres(archive, database, { url, replace })
  }
  if (order.content && content) {
    restored.documents = await importContent(archive, content, { ...order.content, replace })
  }
  return restored
}
