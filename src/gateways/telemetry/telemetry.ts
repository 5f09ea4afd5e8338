import type { Database } from '#db/database.ts'
import type { Clock } from '#ports/clock.ts'
import type { Gauge } from '#ports/gauge.ts'

export interface TelemetrySettings {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined
  readonly OTEL_SERVICE_NAME: string
  /** The fraction of sampled traces, 0 to 1, when the caller has made no sampling decision. */
  readonly OTEL_TRACES_SAMPLER_ARG: number
  readonly OTEL_METRIC_EXPORT_INTERVAL: number
}

export interface Complaints {
  warn(facts: object, message: string): void
}

export interface GaugeSource {
  readonly db: Database
  readonly clock: Clock
}

export interface Telemetry {
  /** Starts to report gauges; called when the database is connected. */
  observe(gauges: readonly Gauge[], source: GaugeSource): void
  /** Exports pending data and stops. */
  stop(): Promise<void>
}
