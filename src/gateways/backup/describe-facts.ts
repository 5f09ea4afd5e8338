import type { Manifest } from './archive/manifest.ts'

const number = new Intl.NumberFormat('en')
const engines = { postgres: 'PostgreSQL', pglite: 'PGlite, PostgreSQL' } as const

/** Describes the content of an archive, one line for each part. */
export function describeFacts({ database, content }: Pick<Manifest, 'database' | 'content'>): string[] {
  const lines: string[] = []
  if (database) {
    const counts = Object.values(database.tables)
    const rows = counts.reduce((sum, count) => sum + count, 0)
    lines.push(
      `Database   ${engines[database.engine]} ${database.major}, ${number.format(counts.length)} tables, ${number.format(rows)} rows, migration ${database.migration.name}, as of ${database.snapshotAt}`,
    )
  }
  if (content) {
    lines.push(
      `Content    ${content.projectId}/${content.dataset}, ${number.format(content.documents)} documents, ${number.format(content.files)} files, as of ${content.exportedAt}`,
    )
  }
  return lines
}
