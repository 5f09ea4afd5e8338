import type { Database } from '#db/database.ts'

interface GaugeValue {
  readonly value: number
  readonly attributes?: Readonly<Record<string, string>>
}

interface Gauge {
  /** UCUM, as OpenTelemetry wants it. */
  readonly unit: string
  readonly description: string
}

/**
 * Figures counted in the database in one look, whichever process asks. Several features may add values to one name. A series is
 * given when it is zero as well: OpenTelemetry goes on sending the last value of a series that is no longer observed.
 */
export interface GaugeReader<Name extends string = string> {
  /** By name, without the prefix `maison.`. */
  readonly gauges: Readonly<Record<Name, Gauge>>
  /** Run once for each export of the figures. */
  read(db: Database, now: Temporal.Instant): Promise<Readonly<Record<Name, readonly GaugeValue[]>>>
}

/** What stock and appointments both count. */
export const holdsGauge = {
  holds: { unit: '{hold}', description: 'Items and hours that are reserved for a time' },
} as const satisfies Record<string, Gauge>
