import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics'
import { expect, test, vi } from 'vitest'
import type { Database } from '#db/database.ts'
import { type GaugeReader, holdsGauge } from '#ports/gauge.ts'
import { observeGauges } from './observe-gauges.ts'

const source = { db: {} as Database, clock: { now: () => Temporal.Instant.from('2026-11-24T10:00:00Z') } }

class ManualReader extends MetricReader {
  protected onForceFlush = () => Promise.resolve()
  protected onShutdown = () => Promise.resolve()
}

/** Collects once from some readers, and returns the values of each figure and the number of warnings. */
async function collect(readers: readonly GaugeReader[]) {
  const metrics = new ManualReader()
  const warn = vi.fn()
  observeGauges(new MeterProvider({ readers: [metrics] }).getMeter('test'), readers, source, { warn })
  const { resourceMetrics } = await metrics.collect()
  const figures = resourceMetrics.scopeMetrics
    .flatMap((scope) => scope.metrics)
    .map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints.map(({ value }) => value)])
  return {
    figures: Object.fromEntries(figures) as Record<string, number[]>,
    warnings: warn.mock.calls.length,
  }
}

const holding = (kind: string, value: number): GaugeReader => ({
  gauges: holdsGauge,
  read: async () => ({ holds: [{ value, attributes: { kind } }] }),
})

test('a reader of several figures runs once for each collection', async () => {
  const read = vi.fn(async () => ({ emails: [{ value: 3 }], oldest: [{ value: 60 }] }))
  const gauges = { emails: { unit: '{email}', description: '' }, oldest: { unit: 's', description: '' } }
  const { figures } = await collect([{ gauges, read }])
  expect(figures).toEqual({ 'maison.emails': [3], 'maison.oldest': [60] })
  expect(read).toHaveBeenCalledTimes(1)
})

test('two features add their values to one figure', async () => {
  const { figures } = await collect([holding('stock', 2), holding('appointment', 0)])
  expect(figures).toEqual({ 'maison.holds': [2, 0] })
})

test('a database that does not answer is a warning', async () => {
  const broken: GaugeReader = { gauges: holdsGauge, read: () => Promise.reject(new Error('away')) }
  expect(await collect([broken])).toEqual({ figures: {}, warnings: 1 })
})
