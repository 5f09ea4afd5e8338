import { connect } from './connect.ts'

// `npm run db:migrate`: changes the schema of a server; run once, before the new version is started.
const print = (sentence: string) => process.stdout.write(`${sentence}\n`)

async function run(url: string): Promise<void> {
  const connection = await connect(url)
  try {
    const applied = await connection.migrate()
    for (const name of applied) print(`Applied ${name}.`)
    print(
      applied.length === 0
        ? 'Nothing to apply: the database is up to date.'
        : `The database is up to date: ${applied.length} applied.`,
    )
  } finally {
    await connection.close()
  }
}

const url = process.env['DATABASE_URL']
if (!url) {
  process.stderr.write('DATABASE_URL is missing.\n')
  process.exit(1)
}
await run(url).catch((error: unknown) => {
  process.stderr.write(
    `Nothing more was applied: ${error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exit(1)
})
