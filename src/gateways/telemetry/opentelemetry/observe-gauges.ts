import type { Meter, Observable } from '@opentelemetry/api'
import type { GaugeReader } from '#ports/gauge.ts'
import type { WarningLog, GaugeSource } from '../telemetry.ts'

/** Runs every reader once an export. Every process reports the same values: a query over them takes the greatest. */
export function observeGauges(
  meter: Meter,
  readers: readonly GaugeReader[],
  { db, clock }: GaugeSource,
  log: WarningLog,
): void {
  const observables = new Map<string, Observable>()
  for (const [name, options] of readers.flatMap(({ gauges }) => Object.entries(gauges))) {
    if (observables.has(name)) continue
    observables.set(name, meter.createObservableGauge(`maison.${name}`, options))
  }
  meter.addBatchObservableCallback(
    async (result) => {
      try {
        for (const reader of readers) {
          for (const [name, values] of Object.entries(await reader.read(db, clock.now()))) {
            const observable = observables.get(name)
            if (!observable) continue
            for (const { value, attributes } of values) result.observe(observable, value, { ...attributes })
          }
        }
      } catch (err) {
        log.warn({ err }, 'the gauges for telemetry cannot be read')
      }
    },
    [...observables.values()],
  )
}
