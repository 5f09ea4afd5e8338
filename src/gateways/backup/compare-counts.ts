import type { Manifest } from './archive/manifest.ts'
import type { Restored } from './restore-backup.ts'

interface Row {
  readonly name: string
  readonly expected: number
  readonly found: number
}

/** Compares the counts of the archive with those after the restore, as the lines of a table. */
export function compareCounts(
  { database, content }: Pick<Manifest, 'database' | 'content'>,
  { tables, documents }: Restored,
): { lines: string[]; isSame: boolean } {
  const rows: Row[] = []
  if (database && tables) {
    for (const [name, expected] of Object.entries(database.tables)) {
      rows.push({ name, expected, found: tables[name] ?? 0 })
    }
  }
  if (content && documents !== undefined) {
    rows.push({ name: 'documents', expected: content.documents, found: documents })
  }
  const width = Math.max(0, ...rows.map(({ name }) => name.length))
  const line = (name: string, expected: string, found: string) =>
    `${name.padEnd(width)}  ${expected.padStart(9)}  ${found.padStart(9)}`
  return {
    lines: [
      line('', 'archive', 'restored'),
      ...rows.map(({ name, expected, found }) => line(name, String(expected), String(found))),
    ],
    isSame: rows.every(({ expected, found }) => expected === found),
  }
}
