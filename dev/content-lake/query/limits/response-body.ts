import type { DatasetView } from '../dataset-view.ts'
import { evaluateQuery } from '../evaluate-query.ts'
import { parseQuery } from '../parse-query.ts'
import { runQuery, type QueryRequest, type QueryResponse } from '../run-query.ts'
import { narrowScans } from '../scan/narrow-scans.ts'
import { spendOnResult } from './result-size.ts'
import { OverBudget, StepBudget } from './step-budget.ts'

/** A query, and whether its text is repeated in the response. */
export interface Question extends QueryRequest {
  returnsQuery: boolean
}

// The steps take about 20 ms of a 2024 laptop, more than any query of the storefront needs. groq-js is limited by elapsed time, which on a
// busy machine is several times what the query itself needs.
const mainThreadLimits = { steps: 1_000_000, resultUnits: 150_000, groqJsMs: 200 }

/** The body of a response, computed on the main thread; throws `OverBudget` when that would hold up other requests. */
export function limitedResponseBody(view: DatasetView, question: Question): string {
  const started = performance.now()
  // These read every document, and groq-js evaluates them asynchronously.
  if (narrowScans(parseQuery(question.query, question.params)).comparesVersions) throw new OverBudget()
  const { steps, resultUnits, groqJsMs } = mainThreadLimits
  const limits = { budget: new StepBudget(steps), groqJsMs }
  const response = runQuery(view, { ...question, limits })
  const budget = new StepBudget(resultUnits)
  spendOnResult(response.result, (units) => budget.spend(units))
  return bodyOf(question, response, started)
}

/** The body of a response, without limits. */
export async function responseBody(view: DatasetView, question: Question): Promise<string> {
  const started = performance.now()
  return bodyOf(question, await evaluateQuery(view, question), started)
}

/** `{query?, result, syncTags, resultSourceMap?, ms}`. */
function bodyOf({ query, returnsQuery }: Question, response: QueryResponse, started: number): string {
  const ms = Math.round(performance.now() - started)
  return JSON.stringify({ ...(returnsQuery && { query }), ...response, ms })
}
