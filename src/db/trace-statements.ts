import { traceQuery } from '#shared/telemetry/trace-query.ts'

interface Source {
  query(statement: unknown, ...rest: unknown[]): unknown
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : (statement as { readonly text: string }).text

/**
 * Traces every awaited statement of a connection or a pool. Calls with a callback are made by the driver within an awaited
 * statement and are not traced.
 */
export function traceStatements(source: object): void {
  const traced = source as Source
  const query = traced.query.bind(traced)
  traced.query = (statement, ...rest) =>
    typeof rest.at(-1) === 'function'
      ? query(statement, ...rest)
      : traceQuery(textOf(statement), () => query(statement, ...rest))
}
