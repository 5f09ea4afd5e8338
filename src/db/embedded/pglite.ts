import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { createFolder } from './create-folder.ts'
import type { Connection, Database } from '../database.ts'
import { ensureComplete } from './ensure-complete.ts'
import { guardPglite } from './guard-pglite.ts'
import { acquireLock } from './lock.ts'
import { migrationsFolder } from '../migrate/migrations-folder.ts'
import { pendingMigrations } from '../migrate/pending-migrations.ts'
import { toFolderError } from './to-folder-error.ts'
import { traceStatements } from '../trace-statements.ts'

const extensions = { btree_gist }

async function openFolder(folder: string): Promise<PGlite> {
  ensureComplete(folder)
  if (!existsSync(folder)) await createFolder(folder, extensions)
  return PGlite.create({ dataDir: folder, extensions })
}

/** Opens the embedded database in a folder (or `memory`). Throws when another process has it open. */
export async function connectPglite(location: string): Promise<Connection> {
  const inMemory = location === 'memory'
  const folder = resolve(location)
  let unlock = () => {}
  try {
    if (!inMemory) unlock = acquireLock(`${folder}.lock`)
    const opened = inMemory
      ? await PGlite.create({ dataDir: 'memory://', extensions })
      : await openFolder(folder)
    traceStatements(opened)
    const pglite = guardPglite(opened)
    // The two drivers differ only in result metadata, which is not used.
    const db = drizzle(pglite) as unknown as Database
    const migrateHere = async () => {
      const pending = await pendingMigrations(db)
      await migrate(drizzle(pglite), { migrationsFolder })
      return pending
    }
    return {
      db,
      jobConnection: { pglite },
      migrate: migrateHere,
      ensureMigrated: async () => void (await migrateHere()),
      async listen(channel, onPayload) {
        await pglite.listen(channel, onPayload)
      },
      async notify(channel, payload) {
        await db.execute(sql`select pg_notify(${channel}, ${payload})`)
      },
      async close() {
        await pglite.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw inMemory ? error : toFolderError(error, folder)
  }
}
