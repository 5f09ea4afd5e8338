import { connect } from './connect.ts'

// `npm run db:migrate`: for houses that change the schema as a step of its own, before the new version is served.
const url = process.env['DATABASE_URL']
if (!url) {
  process.stderr.write('DATABASE_URL is missing.\n')
  process.exit(1)
}
const connection = await connect(url)
await connection.migrate()
await connection.close()
process.stdout.write('The database is up to date.\n')
