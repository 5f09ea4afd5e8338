import { readCode } from './checks/read-code.ts'
import { createProgress } from './house/progress.ts'

const { passed, failed } = await readCode(createProgress(4))
process.stdout.write(`checks: ${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
