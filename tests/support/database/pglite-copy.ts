import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import type { Logger } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Database } from '#db/database.ts'
import { migrationsFolder } from '#db/migrate/migrations-folder.ts'
import { recordedJobsTable } from '../recorded-jobs.ts'

const extensions = { btree_gist }

/** A hash of the schema: a changed migration makes a new template. */
export function schemaFingerprint(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrationsFolder).toSorted()) {
    if (name.endsWith('.sql')) hash.update(readFileSync(join(migrationsFolder, name)))
  }
  return hash.update(JSON.stringify(recordedJobsTable.queryChunks)).digest('hex').slice(0, 16)
}

async function migratedTemplate(): Promise<Blob> {
  const folder = join(import.meta.dirname, '../../../.cache/tests')
  const path = join(folder, `pglite-${schemaFingerprint()}.tar`)
  if (!existsSync(path)) {
    const first = await PGlite.create({ extensions })
    const db = drizzle(first)
    await migrate(db, { migrationsFolder })
    await db.execute(recordedJobsTable)
    const dump = await first.dumpDataDir('none')
    await first.close()
    await mkdir(folder, { recursive: true })
    // Several test files may create it at once: each writes a file of its own and the last rename wins. So a reader must
    // read the bytes at once: a blob of the path becomes invalid when the file is replaced.
    const temporary = `${path}.${randomUUID()}`
    await writeFile(temporary, Buffer.from(await dump.arrayBuffer()))
    await rename(temporary, path)
  }
  return new Blob([await readFile(path)])
}

/** A fresh, migrated database in this process's memory or in a new folder, copied from a template kept in `.cache/tests`. */
export async function openPgliteCopy(
  dataDir = 'memory://',
  logger?: Logger,
): Promise<{ db: Database; close: () => Promise<void> }> {
  const pglite = await PGlite.create({ dataDir, loadDataDir: await migratedTemplate(), extensions })
  return {
    db: drizzle(pglite, { ...(logger && { logger }) }) as unknown as Database,
    close: () => pglite.close(),
  }
}
