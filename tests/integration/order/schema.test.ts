import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import * as bag from '#features/bag/tables.ts'
import * as checkout from '#features/bag/checkouts/tables.ts'
import * as foundation from '#ports/email/tables.ts'
import * as gift from '#features/bag/gifts/tables.ts'
import * as order from '#features/order/tables.ts'
import * as stock from '#features/stock/tables.ts'
import { withDatabase } from '../../support/with-database.ts'

const tables = [foundation, stock, bag, gift, checkout, order]
  .flatMap((schema) => Object.values(schema))
  .filter((value): value is PgTable => value instanceof PgTable)

withDatabase('what the code believes of the tables', (app) => {
  test.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    '%s is so',
    async (name, table) => {
      const { rows } = await app.db.execute<{ column: string; type: string; required: boolean }>(sql`
      select a.attname as column, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
      from pg_attribute a
      where a.attrelid = ${`"${name}"`}::regclass and a.attnum > 0 and not a.attisdropped`)
      const actual = rows.map(({ column, type, required }) => ({ column, type, required }))
      const described = getTableConfig(table).columns.map((column) => ({
        column: column.name,
        type: column.getSQLType().replace('timestamptz', 'timestamp with time zone'),
        required: column.notNull,
      }))
      const byName = (a: { column: string }, b: { column: string }) => a.column.localeCompare(b.column)
      expect(described.toSorted(byName)).toEqual(actual.toSorted(byName))
    },
  )
})
