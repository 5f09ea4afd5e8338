import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  detectResources,
  defaultResource,
  resourceAttributesEnvDetector,
  hostDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
} from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import { useMetrics } from '#shared/telemetry/metrics.ts'
import type { WarningLog, Telemetry, TelemetrySettings } from '../telemetry.ts'
import { useTracing } from '#shared/telemetry/tracing.ts'
import { createMetrics } from './create-metrics.ts'
import { createTracing } from './create-tracing.ts'
import { observeGauges } from './observe-gauges.ts'
import { logTelemetryErrors } from './log-telemetry-errors.ts'

const name = 'maison'

/** Sends spans and metrics to a collector as OTLP over HTTP, in JSON. The packages read the other `OTEL_…` variables. */
export function openTelemetry(endpoint: string, settings: TelemetrySettings, log: WarningLog): Telemetry {
  logTelemetryErrors(log)
  const address = (signal: string) => `${endpoint.replace(/\/$/, '')}/v1/${signal}`
  const resource = defaultResource()
    .merge(
      detectResources({
        detectors: [hostDetector, serviceInstanceIdDetector, resourceAttributesEnvDetector],
      }),
    )
    .merge(resourceFromAttributes({ 'service.name': settings.OTEL_SERVICE_NAME }))
  const traces = new TracerProvider({
    resource,
    // A GROQ query can have several thousand characters; its beginning identifies it.
    spanLimits: { attributeValueLengthLimit: 1000 },
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(settings.OTEL_TRACES_SAMPLER_ARG) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: address('traces') }) })],
  })
  const interval = settings.OTEL_METRIC_EXPORT_INTERVAL
  const measures = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({ url: address('metrics') }),
        exportIntervalMillis: interval,
        exportTimeoutMillis: Math.min(interval, 10_000),
      }),
    ],
  })
  const meter = measures.getMeter(name)
  useTracing(createTracing(traces.getTracer(name)))
  useMetrics(createMetrics(meter))
  return {
    observe: (gauges, source) => observeGauges(meter, gauges, source, log),
    async stop() {
      useTracing(undefined)
      useMetrics(undefined)
      await Promise.allSettled([traces.shutdown(), measures.shutdown()])
    },
  }
}
