import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Connection, Database } from './database.ts'
import { ensureWhole } from './ensure-whole.ts'
import { takeLock } from './lock.ts'
import { migrationsFolder } from './migrations-folder.ts'
import { traceStatements } from './trace-statements.ts'

async function createFolder(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  // A kill in the middle of initdb leaves a folder that aborts at the next start: make it aside, move it when whole.
  const fresh = await mkdtemp(`${folder}.new-`)
  const first = await PGlite.create({ dataDir: join(fresh, 'db'), extensions: { btree_gist } })
  await first.close()
  await rename(join(fresh, 'db'), folder)
  await rm(fresh, { recursive: true })
}

/** Opens the embedded database in a folder (or `memory`). One process at a time: a second one is refused by name. */
export async function connectPglite(location: string): Promise<Connection> {
  const inMemory = location === 'memory'
  const folder = resolve(location)
  const unlock = inMemory ? () => {} : takeLock(`${folder}.lock`)
  try {
    if (!inMemory) ensureWhole(folder)
    if (!inMemory && !existsSync(folder)) await createFolder(folder)
    const pglite = await PGlite.create({
      dataDir: inMemory ? 'memory://' : folder,
      extensions: { btree_gist },
    })
    traceStatements(pglite)
    const db = drizzle(pglite)
    return {
      // See Database: the two drivers differ only in their result metadata, which nothing here reads.
      db: db as unknown as Database,
      jobLine: { pglite },
      migrate: () => migrate(db, { migrationsFolder }),
      async listen(channel, hear) {
        await pglite.listen(channel, hear)
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
    throw error
  }
}
