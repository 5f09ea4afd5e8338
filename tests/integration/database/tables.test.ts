import { is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { withDatabase } from '../../support/database/with-database.ts'

const modules = import.meta.glob<Record<string, unknown>>('/src/{features,ports}/**/tables.ts', {
  eager: true,
})
const tables = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((value): value is PgTable => is(value, PgTable))

/** A column type as PostgreSQL's format_type writes it. */
const fullType = (type: string) =>
  type
    .toLowerCase()
    .replace(/^varchar/, 'character varying')
    .replace(/^timestamptz/, 'timestamp with time zone')

const columnsOf = (table: PgTable) =>
  getTableConfig(table)
    .columns.map((column) => ({
      name: column.name,
      type: fullType(column.getSQLType()),
      required: column.notNull,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))

withDatabase('the tables described in tables.ts of each feature', (app) => {
  test('are the tables that the migrations make, with the same columns and types', async () => {
    const { rows } = await app.db.execute<{
      table: string
      name: string
      type: string
      required: boolean
    }>(sql`
      select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
      order by a.attname collate "C"`)
    const migrated = Map.groupBy(rows, (row) => row.table)
    const described = tables.map((table) => [getTableConfig(table).name, columnsOf(table)] as const)
    const made = [...migrated].map(([table, columns]) => [
      table,
      columns.map(({ name, type, required }) => ({ name, type, required })),
    ])
    expect(Object.fromEntries(described)).toEqual(Object.fromEntries(made))
  })
})
