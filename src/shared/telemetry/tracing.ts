type AttributeValue = string | number | boolean | undefined
export type Attributes = Readonly<Record<string, AttributeValue>>

export interface Span {
  set(attributes: Attributes): void
  rename(name: string): void
  fail(reason: string): void
}

export interface SpanOptions {
  readonly kind?: 'server' | 'client' | 'consumer'
  readonly attributes?: Attributes
  /** `traceparent` values (W3C Trace Context): `parent` continues that trace, `link` only refers to it. */
  readonly parent?: string | undefined
  readonly link?: string | undefined
}

/** Records spans; undefined while telemetry is off. */
export interface Tracing {
  /** Runs work in a span that ends with the work and records its error. */
  run<Value>(name: string, options: SpanOptions, work: (span: Span) => Value): Value
  /** Whether there is a current trace. */
  isTraced(): boolean
  /** The `traceparent` of the current span. */
  traceparent(): string | undefined
  ids(): { readonly traceId: string; readonly spanId: string } | undefined
}

let tracing: Tracing | undefined

export const currentTracing = (): Tracing | undefined => tracing

export function useTracing(next: Tracing | undefined): void {
  tracing = next
}
