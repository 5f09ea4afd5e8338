import { runStaticChecks } from './checks/static-checks.ts'
import { createProgress } from './site/progress.ts'

const { passed, failed } = await runStaticChecks(createProgress(4))
process.stdout.write(`checks: ${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
