import {
  type Context,
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  type Span as OpenSpan,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import type { Span, SpanOptions, Tracing } from '#shared/telemetry/tracing.ts'
import { currentWork, runInContext } from '#shared/telemetry/work-context.ts'

const propagator = new W3CTraceContextPropagator()
const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, consumer: SpanKind.CONSUMER } as const

const current = () => currentWork()?.trace as Context | undefined
const readTraceparent = (traceparent: string) =>
  propagator.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter)

function toSpan(span: OpenSpan): Span {
  return {
    set: (attributes) => void span.setAttributes({ ...attributes }),
    rename: (name) => void span.updateName(name),
    fail: (message) => void span.setStatus({ code: SpanStatusCode.ERROR, message }),
  }
}

/** Records only the type of the error: a message may contain personal data, which must not reach the collector. */
function endWithError(span: OpenSpan, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const type = typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown'
  span.setAttribute('error.type', type)
  span.setStatus({ code: SpanStatusCode.ERROR, message: type })
  span.end()
  throw error
}

function startSpan(tracer: Tracer, name: string, { kind, attributes, parent, link }: SpanOptions) {
  const linked = link === undefined ? undefined : trace.getSpanContext(readTraceparent(link))
  const context = parent === undefined ? (current() ?? ROOT_CONTEXT) : readTraceparent(parent)
  const options = {
    ...(kind && { kind: kinds[kind] }),
    ...(attributes && { attributes: { ...attributes } }),
    ...(linked && { links: [{ context: linked }] }),
  }
  const span = tracer.startSpan(name, options, context)
  return { span, context: trace.setSpan(context, span) }
}

/** Tracing whose current span is kept in `work-context.ts`: no OpenTelemetry global is registered. */
export function createTracing(tracer: Tracer): Tracing {
  return {
    run<Value>(name: string, options: SpanOptions, work: (span: Span) => Value): Value {
      const { span, context } = startSpan(tracer, name, options)
      try {
        const value = runInContext({ ...currentWork(), trace: context }, () => work(toSpan(span)))
        if (!(value instanceof Promise)) {
          span.end()
          return value
        }
        return value.then(
          (result: unknown) => {
            span.end()
            return result
          },
          (error: unknown) => endWithError(span, error),
        ) as Value
      } catch (error) {
        return endWithError(span, error)
      }
    },
    isTraced: () => current() !== undefined,
    traceparent() {
      const carrier: { traceparent?: string } = {}
      propagator.inject(current() ?? ROOT_CONTEXT, carrier, defaultTextMapSetter)
      return carrier.traceparent
    },
    ids() {
      const span = trace.getSpanContext(current() ?? ROOT_CONTEXT)
      return span && { traceId: span.traceId, spanId: span.spanId }
    },
  }
}
