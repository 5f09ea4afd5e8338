import { join } from 'node:path'
import { createArchive, type NewArchive } from './archive/create-archive.ts'
import type { BackupKey } from './archive/encryption.ts'
import { archiveFormat, type ContentFacts, type DatabaseFacts, type Manifest } from './archive/manifest.ts'
import type { ContentSettings } from './content/client.ts'
import { exportContent } from './content/export-content.ts'
import { dumpEmbedded } from './database/dump-embedded.ts'
import { dumpPostgres } from './database/dump-postgres.ts'
import packageJson from '../../../package.json' with { type: 'json' }

export interface BackupOrder {
  readonly folder: string
  /** Without a key the archive is not encrypted. */
  readonly key: BackupKey | undefined
  readonly databaseUrl?: string | undefined
  readonly content?: { readonly settings: ContentSettings; readonly token: string } | undefined
  readonly now: Temporal.Instant
}

export interface Backup {
  readonly path: string
  readonly facts: Omit<Manifest, 'members'>
}

const dumpDatabase = (url: string, archive: NewArchive): Promise<DatabaseFacts> =>
  url.startsWith('pglite:') ? dumpEmbedded(url, archive) : dumpPostgres(url, archive)

/** Writes `maison-backup-<instant>.tar` into the folder. When a part fails, no file is left there. */
export async function takeBackup({ folder, key, databaseUrl, content, now }: BackupOrder): Promise<Backup> {
  const takenAt = now.toString({ smallestUnit: 'second' })
  const path = join(folder, `maison-backup-${takenAt.replaceAll(':', '-')}.tar`)
  const archive = await createArchive(folder, key, now)
  try {
    const database = databaseUrl === undefined ? undefined : await dumpDatabase(databaseUrl, archive)
    const exported: ContentFacts | undefined =
      content && (await exportContent(content.settings, content.token, archive))
    const facts = {
      format: archiveFormat,
      maison: packageJson.version,
      takenAt,
      ...(database && { database }),
      ...(exported && { content: exported }),
    }
    await archive.close(facts, path)
    return { path, facts }
  } catch (error) {
    await archive.abandon()
    throw error
  }
}
