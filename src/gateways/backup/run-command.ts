import { EnvError } from '#env'
import { OperationError } from './operation-error.ts'

/** Runs a command and leaves with its exit code; an expected failure is one sentence on stderr and exit code 1. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    const isExpected = error instanceof OperationError || error instanceof EnvError || isUsage(error)
    if (!isExpected) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** What `parseArgs` throws for an option that does not exist. */
function isUsage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
