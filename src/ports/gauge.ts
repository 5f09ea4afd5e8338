import type { Database } from '#db/database.ts'

interface GaugeValue {
  readonly value: number
  readonly attributes?: Readonly<Record<string, string>>
}

/**
 * A metric read from the database, the same in every process. Several features may add values to one name. Zero values must
 * be reported too: OpenTelemetry repeats the last value of a series that is no longer observed.
 */
export interface Gauge {
  /** Without the prefix `maison.`. */
  readonly name: string
  /** UCUM, as OpenTelemetry requires. */
  readonly unit: string
  readonly description: string
  read(db: Database, now: Temporal.Instant): Promise<readonly GaugeValue[]>
}
