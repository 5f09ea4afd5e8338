import type { DatasetView } from '../dataset-view.ts'
import { runQuery, type QueryRequest } from '../run-query.ts'
import { spendOnResult } from './result-size.ts'
import { StepBudget } from './step-budget.ts'

/** A query, and whether its text is repeated in the response. */
export interface Question extends QueryRequest {
  returnsQuery: boolean
}

// About 20 ms of a 2024 laptop: less than a frame, and more than any query of the storefront needs.
const mainThreadLimits = { steps: 1_000_000, resultUnits: 150_000, groqJsMs: 40 }

/** The body of a response, computed on the main thread; throws `OverBudget` when that would hold up other requests. */
export function answerQuickly(view: DatasetView, question: Question): string {
  const { steps, resultUnits, groqJsMs } = mainThreadLimits
  return answer(view, { ...question, limits: { budget: new StepBudget(steps), groqJsMs } }, (result) => {
    const budget = new StepBudget(resultUnits)
    spendOnResult(result, (units) => budget.spend(units))
  })
}

/** The body of a response: `{query?, result, syncTags, resultSourceMap?, ms}`. */
export function answer(
  view: DatasetView,
  question: Question,
  check: (result: unknown) => void = () => undefined,
): string {
  const started = performance.now()
  const { result, syncTags, resultSourceMap } = runQuery(view, question)
  check(result)
  return JSON.stringify({
    ...(question.returnsQuery && { query: question.query }),
    result,
    syncTags,
    ...(resultSourceMap && { resultSourceMap }),
    ms: Math.round(performance.now() - started),
  })
}
