import { is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'

const modules = import.meta.glob<Record<string, unknown>>('/src/{features,ports}/**/tables.ts', {
  eager: true,
})
const tables = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((value): value is PgTable => is(value, PgTable))

interface Column {
  name: string
  type: string
  required: boolean
}

const shortTypes: Record<string, string> = {
  'timestamp with time zone': 'timestamptz',
  'character varying': 'varchar',
}

function normalize(type: string): string {
  const plain = type
    .toLowerCase()
    .replace(/\(.*\)/, '')
    .trim()
  return shortTypes[plain] ?? plain
}

function described(table: PgTable): Column[] {
  return getTableConfig(table)
    .columns.map((column) => ({
      name: column.name,
      type: normalize(column.getSQLType()),
      required: column.notNull,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

describe('the tables described in tables.ts of each feature', async () => {
  const connection = await connect('pglite:memory')
  await connection.migrate()
  const { rows } = await connection.db.execute<{
    table: string
    name: string
    type: string
    required: boolean
  }>(sql`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
    order by a.attname collate "C"`)
  await connection.close()
  const migrated = Map.groupBy(rows, (row) => row.table)

  test.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    '%s is what the migrations make',
    (name, table) => {
      const made = (migrated.get(name) ?? []).map(({ name, type, required }) => ({
        name,
        type: normalize(type),
        required,
      }))
      expect(described(table)).toEqual(made)
    },
  )

  test('are all the tables there are', () => {
    expect(tables.map((table) => getTableConfig(table).name).toSorted()).toEqual(
      [...migrated.keys()].toSorted(),
    )
  })
})
