import { traceQuery } from '#shared/telemetry/trace-query.ts'

interface Source {
  query(statement: unknown, ...rest: unknown[]): unknown
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : (statement as { readonly text: string }).text

/**
 * Lets every statement that is awaited on a connection or a pool be recorded. The driver's own calls, by callback, are part of
 * one that is awaited and stay as they are.
 */
export function traceStatements(source: object): void {
  const traced = source as Source
  const query = traced.query.bind(traced)
  traced.query = (statement, ...rest) =>
    typeof rest.at(-1) === 'function'
      ? query(statement, ...rest)
      : traceQuery(textOf(statement), () => query(statement, ...rest))
}
