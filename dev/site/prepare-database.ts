import { readFile } from 'node:fs/promises'
import { connect } from '../../src/db/connect.ts'
import { seedStock } from '../../src/features/stock/seed-stock.ts'

/** Migrates the schema and adds the demo stock. Existing stock is not changed. */
export async function prepareDatabase(url: string): Promise<void> {
  const connection = await connect(url)
  try {
    await connection.migrate()
    await seedStock(connection.db, JSON.parse(await readFile('studio/seed/stock.json', 'utf8')))
  } finally {
    await connection.close()
  }
}
