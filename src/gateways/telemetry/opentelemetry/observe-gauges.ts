import type { Meter, Observable } from '@opentelemetry/api'
import type { Gauge } from '#ports/gauge.ts'
import type { Complaints, GaugeSource } from '../telemetry.ts'

/** Reads every gauge at each export. Every process reports the same values, so a dashboard must use the maximum, not the sum. */
export function observeGauges(
  meter: Meter,
  gauges: readonly Gauge[],
  { db, clock }: GaugeSource,
  log: Complaints,
): void {
  const observables = new Map<string, Observable>()
  for (const { name, unit, description } of gauges) {
    if (observables.has(name)) continue
    observables.set(name, meter.createObservableGauge(`maison.${name}`, { unit, description }))
  }
  meter.addBatchObservableCallback(
    async (result) => {
      try {
        for (const { name, read } of gauges) {
          const observable = observables.get(name)
          if (!observable) continue
          for (const { value, attributes } of await read(db, clock.now())) {
            result.observe(observable, value, { ...attributes })
          }
        }
      } catch (err) {
        log.warn({ err }, 'the gauges for telemetry cannot be read')
      }
    },
    [...observables.values()],
  )
}
