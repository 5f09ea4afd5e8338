import { createClient } from '@sanity/client'
import { connect } from '../../src/db/connect.ts'
import { seedStock } from '../../src/features/stock/seed-stock.ts'
import { startContentLake } from '../content-lake/start-content-lake.ts'
import { localEnvironment, type SiteConfig } from '../site/environment.ts'
import { prepareDatabase } from '../site/prepare-database.ts'
import { growContent } from './grow-content.ts'

/** Constant, so that the same count always produces the same products. */
const seed = 1847

/** Adds products to the data folder: content and stock. No other process may use the folder meanwhile. */
export async function growSite(
  config: SiteConfig,
  count: number,
  log: (line: string) => void,
): Promise<number> {
  const env = localEnvironment(config)
  const token = String(env['CONTENT_LAKE_TOKEN'])
  const lake = await startContentLake({
    dataFolder: String(env['CONTENT_LAKE_DATA']),
    projectId: String(env['SANITY_PROJECT_ID']),
    dataset: String(env['SANITY_DATASET']),
    port: config.ports.contentLake,
    token,
    seedFolder: 'studio/seed',
    onProgress: log,
  })
  try {
    const client = createClient({
      projectId: String(env['SANITY_PROJECT_ID']),
      dataset: String(env['SANITY_DATASET']),
      apiVersion: String(env['SANITY_API_VERSION']),
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      token,
    })
    const { documents, stock } = await growContent(client, count, seed, log)
    const url = process.env['DATABASE_URL'] ?? String(env['DATABASE_URL'])
    await prepareDatabase(url)
    const connection = await connect(url)
    try {
      const levels = Object.entries(stock)
      // PostgreSQL accepts at most 65,535 parameters in a statement.
      for (let from = 0; from < levels.length; from += 5000)
        await seedStock(connection.db, Object.fromEntries(levels.slice(from, from + 5000)))
    } finally {
      await connection.close()
    }
    return documents
  } finally {
    await lake.close()
  }
}
