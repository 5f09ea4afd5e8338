// `npm run backup`: writes the database and the content to one archive.
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type BackupKey, generateKey, readKey } from './archive/encryption.ts'
import { deleteOldBackups } from './delete-old-backups.ts'
import { describeFacts } from './describe-facts.ts'
import { OperationError } from './operation-error.ts'
import { readParts } from './parts.ts'
import { runCommand } from './run-command.ts'
import { readDatabaseUrl, readExportSettings, readOperationsSettings } from './settings.ts'
import { takeBackup } from './take-backup.ts'

/** Exit code: the archive was written, but files that documents refer to are missing from it. */
const exitIncomplete = 2

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function chooseKey(text: string | undefined, isPlain: boolean): Promise<BackupKey | undefined> {
  if (isPlain) return undefined
  if (text !== undefined) return readKey(text)
  throw new OperationError(
    'BACKUP_KEY is missing. `npm run backup -- --make-key` makes one; --plain writes the archive unencrypted.',
  )
}

function readKeep(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const keep = Number(text)
  if (Number.isInteger(keep) && keep >= 1) return keep
  throw new OperationError(`--keep takes a number of archives, not “${text}”.`)
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      only: { type: 'string' },
      keep: { type: 'string' },
      plain: { type: 'boolean', default: false },
      'make-key': { type: 'boolean', default: false },
    },
  })
  if (values['make-key']) {
    const { recipient, identity } = await generateKey()
    print(`Writes archives (BACKUP_KEY where backups run):     ${recipient}`)
    print(`Opens them (keep two copies, none on the server):   ${identity}`)
    return 0
  }
  const parts = readParts(values.only)
  const keep = readKeep(values.keep)
  const settings = readOperationsSettings(process.env)
  const key = await chooseKey(settings.BACKUP_KEY, values.plain)
  const folder = values.to ?? settings.BACKUP_FOLDER
  const databaseUrl = parts.includes('database') ? readDatabaseUrl(process.env) : undefined
  const exportSettings = parts.includes('content') ? readExportSettings(process.env) : undefined
  const { path, facts } = await takeBackup({
    folder,
    key,
    databaseUrl,
    content: exportSettings && { settings: exportSettings, token: exportSettings.SANITY_READ_TOKEN },
    now: Temporal.Now.instant(),
  })
  for (const line of describeFacts(facts)) print(line)
  const { size } = await stat(path)
  print(
    `Archive    ${path}, ${(size / 1e6).toFixed(1)} MB, ${key ? `encrypted for ${key.recipient}` : 'not encrypted'}`,
  )
  if (keep !== undefined) {
    for (const name of await deleteOldBackups(folder, keep)) print(`Deleted    ${name}`)
  }
  const missing = facts.content?.missingFiles ?? 0
  if (missing === 0) return 0
  process.stderr.write(
    `${missing} file${missing === 1 ? '' : 's'} (named above) could not be downloaded from the Content Lake and ${missing === 1 ? 'is' : 'are'} missing from the archive.\n`,
  )
  return exitIncomplete
})
