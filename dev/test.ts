import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './checks/browser.ts'
import { startPostgres } from './checks/postgres.ts'
import { readCode } from './checks/read-code.ts'
import { runTool } from './checks/run.ts'
import { addTallies, emptyTally, type Tally, tallyPlaywright, tallyVitest } from './checks/tally.ts'
import { buildIfStale } from './house/build-if-stale.ts'
import { createProgress } from './house/progress.ts'

const reports = '.cache/reports'
const during = createProgress(10)
let total = emptyTally()

function count(tally: Tally): void {
  total = addTallies(total, tally)
}

/** Counts a JSON report; a run that left none behind, or ended badly while claiming no failure, is a failure. */
function countReport(code: number, file: string, tally: (report: never) => Tally): void {
  const failedToReport = { passed: 0, failed: 1, skipped: 0 }
  if (!existsSync(file)) return count(failedToReport)
  const counted = tally(JSON.parse(readFileSync(file, 'utf8')) as never)
  count(code !== 0 && counted.failed === 0 ? addTallies(counted, failedToReport) : counted)
}

async function runVitest(what: string, projects: readonly string[]): Promise<void> {
  const report = `${reports}/vitest-${projects.join('-')}.json`
  const code = await during(what, () =>
    runTool('vitest/vitest.mjs', [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
  )
  countReport(code, report, tallyVitest)
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

count(await readCode(during))

const postgres = await during('Starting a PostgreSQL for the tests', startPostgres)
process.env['TEST_DATABASE_URL'] = postgres.url
try {
  await runVitest('Unit, contract and integration tests, on PGlite and PostgreSQL', ['unit', 'integration'])

  const built = await during('Build', () =>
    buildIfStale(process.env).then(
      () => true,
      () => false,
    ),
  )
  count({ passed: built ? 1 : 0, failed: built ? 0 : 1, skipped: 0 })
  await runVitest('The built server, with services that fail', ['built'])

  process.env['CHROMIUM_PATH'] = await findBrowser()
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = `${reports}/playwright.json`
  const journeys = await during(`Journeys in ${process.env['CHROMIUM_PATH']}`, () =>
    runTool('@playwright/test/cli.js', ['test', '--reporter=list,json']),
  )
  countReport(journeys, `${reports}/playwright.json`, tallyPlaywright)

  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = `${reports}/playwright-proxied.json`
  process.env['E2E_PROXIED'] = '1'
  const proxied = await during('Journeys behind TLS, Varnish and two processes', () =>
    runTool('@playwright/test/cli.js', ['test', '--reporter=list,json']),
  )
  countReport(proxied, `${reports}/playwright-proxied.json`, tallyPlaywright)
} finally {
  await postgres.stop()
}

process.stdout.write(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
