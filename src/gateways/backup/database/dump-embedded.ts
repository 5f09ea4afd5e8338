import type { NewArchive } from '../archive/create-archive.ts'
import { databaseMember, type DatabaseFacts } from '../archive/manifest.ts'
import { queryRunnerOf, withEmbedded } from './open-embedded.ts'
import { readFacts } from './read-facts.ts'

/** Archives the data folder of the embedded database, because `pg_dump` cannot connect to it. The lock excludes other writers. */
export function dumpEmbedded(url: string, archive: NewArchive): Promise<DatabaseFacts> {
  return withEmbedded(url, async (pglite) => {
    const facts = await readFacts(queryRunnerOf(pglite), 'pglite')
    const folder = await pglite.dumpDataDir('gzip')
    await archive.add(databaseMember.pglite, folder.stream())
    return facts
  })
}
