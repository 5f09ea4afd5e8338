import { readFile } from 'node:fs/promises'
import { connect } from '../../src/db/connect.ts'
import { seedStock } from '../../src/features/stock/seed-stock.ts'

/** Brings the schema up to date and puts the demo house's pieces on the shelf; what is already there is left as it is. */
export async function prepareDatabase(url: string): Promise<void> {
  const connection = await connect(url)
  try {
    await connection.migrate()
    await seedStock(connection.db, JSON.parse(await readFile('studio/seed/stock.json', 'utf8')))
  } finally {
    await connection.close()
  }
}
