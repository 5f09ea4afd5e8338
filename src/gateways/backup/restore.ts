// `npm run restore -- <archive>`: verifies an archive, then restores database and content.
import { parseArgs } from 'node:util'
import { migrationsAfter } from '#db/migrate/migration-journal.ts'
import { readKey } from './archive/encryption.ts'
import { openArchive } from './archive/open-archive.ts'
import { compareCounts } from './compare-counts.ts'
import { describeFacts } from './describe-facts.ts'
import { OperationError } from './operation-error.ts'
import { readParts } from './parts.ts'
import { restoreBackup } from './restore-backup.ts'
import { runCommand } from './run-command.ts'
import { readDatabaseUrl, readImportSettings, readOperationsSettings } from './settings.ts'

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      replace: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  })
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) {
    throw new OperationError(
      'Say which archive: npm run restore -- <archive> [--check] [--only database|content] [--replace]',
    )
  }
  const parts = readParts(values.only)
  const { BACKUP_KEY } = readOperationsSettings(process.env)
  const target = values.check
    ? undefined
    : {
        databaseUrl: parts.includes('database') ? readDatabaseUrl(process.env) : undefined,
        settings: parts.includes('content') ? readImportSettings(process.env) : undefined,
      }
  const archive = await openArchive(path, BACKUP_KEY === undefined ? undefined : await readKey(BACKUP_KEY))
  const { manifest } = archive
  print(`Verified   ${path}, written by Maison ${manifest.maison} at ${manifest.takenAt}`)
  for (const line of describeFacts(manifest)) print(line)
  if (!target) return 0

  const { databaseUrl, settings } = target
  const restored = await restoreBackup(archive, {
    replace: values.replace,
    databaseUrl,
    content: settings && { settings, token: settings.SANITY_WRITE_TOKEN },
  })
  const { lines, isSame } = compareCounts(manifest, restored)
  for (const line of lines) print(line)
  if (!isSame) throw new OperationError('The restored data differs from the archive; see the counts above.')
  const isOlder = restored.tables && migrationsAfter(manifest.database?.migration.when ?? 0).length > 0
  print(isOlder ? 'Restored. Its schema is older than this Maison: run npm run db:migrate.' : 'Restored.')
  return 0
})
