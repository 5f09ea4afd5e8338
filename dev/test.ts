import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './checks/browser.ts'
import { startPostgres } from './checks/postgres.ts'
import { runStaticChecks } from './checks/static-checks.ts'
import { runTool } from './checks/run.ts'
import {
  addTallies,
  emptyTally,
  oneFailure,
  type Tally,
  tallyPlaywright,
  tallyVitest,
} from './checks/tally.ts'
import { buildIfStale } from './site/build-if-stale.ts'
import { createProgress } from './site/progress.ts'

const reports = '.cache/reports'
const runStep = createProgress(10)
let total = emptyTally()

function count(tally: Tally): void {
  total = addTallies(total, tally)
}

/** Counts a JSON report. A run without a report, or with a bad exit code and no failed test, counts as one failure. */
function countReport(code: number, file: string, tally: (report: never) => Tally): void {
  if (!existsSync(file)) return count(oneFailure(`exit code ${code} and no report ${file}`))
  const counted = tally(JSON.parse(readFileSync(file, 'utf8')) as never)
  count(
    code !== 0 && counted.failed === 0
      ? addTallies(counted, oneFailure(`exit code ${code} without a failed test in ${file}`))
      : counted,
  )
}

async function runVitest(what: string, name: string, args: readonly string[]): Promise<void> {
  const report = `${reports}/vitest-${name}.json`
  const code = await runStep(what, () =>
    runTool('vitest/vitest.mjs', [
      'run',
      ...args,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
  )
  countReport(code, report, tallyVitest)
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

count(await runStaticChecks(runStep))

const postgres = await runStep('Starting PostgreSQL for the tests', startPostgres)
process.env['TEST_DATABASE_URL'] = postgres.url
try {
  await runVitest('Unit, contract and integration tests, on PGlite and PostgreSQL', 'source', [
    '--project',
    'unit',
    '--project',
    'integration',
  ])

  const built = await runStep('Building the storefront and the Studio', () =>
    buildIfStale(process.env).then(
      () => true,
      () => false,
    ),
  )
  count(built ? { ...emptyTally(), passed: 1 } : oneFailure('the build'))
  await runVitest('Tests of the built server, with failing services', 'built', [
    '--config',
    'tests/built/vitest.config.ts',
  ])

  process.env['CHROMIUM_PATH'] = await findBrowser()
  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = `${reports}/playwright.json`
  const browserTests = await runStep(`Browser tests in ${process.env['CHROMIUM_PATH']}`, () =>
    runTool('@playwright/test/cli.js', ['test', '--reporter=list,json']),
  )
  countReport(browserTests, `${reports}/playwright.json`, tallyPlaywright)

  process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = `${reports}/playwright-proxied.json`
  process.env['E2E_PROXIED'] = '1'
  const proxied = await runStep('Browser tests behind TLS and Varnish, with two server processes', () =>
    runTool('@playwright/test/cli.js', ['test', '--reporter=list,json']),
  )
  countReport(proxied, `${reports}/playwright-proxied.json`, tallyPlaywright)
} finally {
  await postgres.stop()
}

for (const name of total.failures) process.stdout.write(`failed: ${name.replace(`${process.cwd()}/`, '')}\n`)
process.stdout.write(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
