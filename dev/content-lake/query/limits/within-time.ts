import { createContext, Script } from 'node:vm'
import { OverBudget } from './step-budget.ts'

const context: { work: () => unknown } = { work: () => undefined }
createContext(context)
const script = new Script('work()')

/**
 * Calls a function that cannot count its steps, and interrupts it after this many milliseconds, even inside a regular
 * expression. Throws `OverBudget` then. A call costs a fraction of a millisecond, because each has a thread that watches it.
 */
export function withinTime<Result>(ms: number, work: () => Result): Result {
  const outer = context.work
  context.work = work
  try {
    return script.runInContext(context, { timeout: ms }) as Result
  } catch (cause) {
    const { code } = (cause ?? {}) as { code?: unknown }
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new OverBudget() : cause
  } finally {
    context.work = outer
  }
}
