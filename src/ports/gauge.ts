import type { Database } from '#db/database.ts'

interface GaugeValue {
  readonly value: number
  readonly attributes?: Readonly<Record<string, string>>
}

/**
 * Something counted in the database, whichever process asks. Several features may add values to one name. A series is given
 * when it is zero as well: OpenTelemetry goes on sending the last value of a series that is no longer observed.
 */
export interface Gauge {
  /** Without the prefix `maison.`. */
  readonly name: string
  /** UCUM, as OpenTelemetry wants it. */
  readonly unit: string
  readonly description: string
  read(db: Database, now: Temporal.Instant): Promise<readonly GaugeValue[]>
}
