import type { BackupKey } from './encryption.ts'

/** A text file in the archive that explains how to open it with common tools, without Maison. */
export function howToOpen(key: BackupKey | undefined): string {
  const first = key
    ? `Encrypted with age (age-encryption.org) for ${key.recipient}.
Put the identity, AGE-SECRET-KEY-…, into a file and open each member with it:

  age --decrypt --identity key.txt --output database.dump database.dump.age
`
    : 'Not encrypted.\n'
  return `A backup of Maison. \`npm run restore -- <this archive>\` reads it.

${first}
database.dump     pg_restore --dbname=postgres://… database.dump
database.tar.gz   the data folder of the embedded database (PGlite)
content.tar.gz    npx sanity dataset import content.tar.gz <dataset>
content-ids.txt   the ids of its documents
manifest.json     what is in it: versions, rows a table, SHA-256 of each member before encryption
`
}
