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
  /** `traceparent` headers (W3C Trace Context): of the caller whose trace goes on, or of work that only led to this. */
  readonly parent?: string | undefined
  readonly link?: string | undefined
}

/** What can record spans; there is none while telemetry is off. */
export interface Tracing {
  /** Runs work in a span that ends when the work does, and holds its error when it fails. */
  run<Value>(name: string, options: SpanOptions, work: (span: Span) => Value): Value
  /** Whether the current work is in a trace. */
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
