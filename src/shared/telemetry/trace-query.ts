import { currentTracing } from './tracing.ts'
import { traceCall } from './trace-call.ts'

/** The operation (`select`, `insert` …) and the first table of a statement. */
function describe(text: string): { operation: string; table: string | undefined } {
  const operation = /^\s*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? 'query'
  const table = /\b(?:from|into|update|join)\s+"?(?:\w+"?\."?)?(\w+)/i.exec(text)?.[1]
  return { operation, table }
}

/** Runs a database statement in a span. Its text has placeholders and no values. */
export function traceQuery<Value>(text: string, run: () => Value): Value {
  if (!currentTracing()) return run()
  const { operation, table } = describe(text)
  const attributes = {
    'db.system.name': 'postgresql',
    'db.operation.name': operation,
    'db.collection.name': table,
    'db.query.text': text,
  }
  return traceCall(table === undefined ? operation : `${operation} ${table}`, attributes, run)
}
