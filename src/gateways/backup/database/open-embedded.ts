import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { ensureComplete } from '#db/embedded/ensure-complete.ts'
import { acquireLock } from '#db/embedded/lock.ts'
import { OperationError } from '../operation-error.ts'
import type { RunQuery } from './read-facts.ts'

export const extensions = { btree_gist }

/** The folder of `pglite:<folder>`. */
export function folderOf(url: string): string {
  return resolve(url.slice('pglite:'.length))
}

export function queryRunnerOf(pglite: PGlite): RunQuery {
  return async <Row>(statement: string) => (await pglite.query<Row>(statement)).rows
}

/** Opens the embedded database. The storefront must be stopped, because only one process can open it. */
export async function withEmbedded<Value>(
  url: string,
  work: (pglite: PGlite) => Promise<Value>,
): Promise<Value> {
  const folder = folderOf(url)
  if (!existsSync(folder)) throw new OperationError(`There is no database in ${folder}.`)
  ensureComplete(folder)
  const unlock = acquireLock(`${folder}.lock`)
  try {
    const pglite = await PGlite.create({ dataDir: folder, extensions })
    try {
      return await work(pglite)
    } finally {
      await pglite.close()
    }
  } finally {
    unlock()
  }
}
