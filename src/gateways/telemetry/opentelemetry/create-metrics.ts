import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Meter } from '@opentelemetry/api'
import type { Metrics } from '#shared/telemetry/metrics.ts'

// Seconds: the bucket boundaries of OpenTelemetry's semantic conventions for this metric.
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/** Metrics: request durations (and so their number), event loop delay and memory. */
export function createMetrics(meter: Meter): Metrics {
  const duration = meter.createHistogram('http.server.request.duration', {
    unit: 's',
    description: 'Duration of HTTP requests',
    advice: { explicitBucketBoundaries: boundaries },
  })
  const delays = monitorEventLoopDelay({ resolution: 10 })
  delays.enable()
  meter
    .createObservableGauge('nodejs.eventloop.delay.p99', { unit: 's', description: 'Since the last export' })
    .addCallback((result) => {
      result.observe(delays.percentile(99) / 1e9)
      delays.reset()
    })
  meter
    .createObservableGauge('process.memory.usage', { unit: 'By', description: 'Resident memory' })
    .addCallback((result) => result.observe(process.memoryUsage.rss()))
  return {
    recordRequest({ method, status, route, seconds }) {
      duration.record(seconds, {
        'http.request.method': method,
        'http.response.status_code': status,
        ...(route !== undefined && { 'http.route': route }),
      })
    },
  }
}
