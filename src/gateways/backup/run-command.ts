import { EnvError } from '#env'
import { OperationError } from './operation-error.ts'

/** Runs a command and sets its exit code; an expected failure prints one sentence on stderr and exits with 1. */
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

/** Whether `parseArgs` threw the error, for example for an unknown option. */
function isUsage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
