import { OperationError } from './operation-error.ts'

export type Part = 'database' | 'content'

/** The parts that `--only` names; both without it. */
export function readParts(only: string | undefined): readonly Part[] {
  if (only === undefined) return ['database', 'content']
  if (only === 'database' || only === 'content') return [only]
  throw new OperationError(`--only takes “database” or “content”, not “${only}”.`)
}
