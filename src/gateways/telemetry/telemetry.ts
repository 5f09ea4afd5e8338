import type { Database } from '#db/database.ts'
import type { Clock } from '#ports/clock.ts'
import type { GaugeReader } from '#ports/gauge.ts'

export interface TelemetrySettings {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined
  readonly OTEL_SERVICE_NAME: string
  /** The fraction of sampled traces, 0 to 1, when the caller has made no sampling decision. */
  readonly OTEL_TRACES_SAMPLER_ARG: number
  readonly OTEL_METRIC_EXPORT_INTERVAL: number
}

export interface WarningLog {
  warn(facts: object, message: string): void
}

export interface GaugeSource {
  readonly db: Database
  readonly clock: Clock
}

export interface Telemetry {
  /** Begins to report gauges, once there is a database. */
  observe(readers: readonly GaugeReader[], source: GaugeSource): void
  /** Sends what has not been sent, and stops. */
  stop(): Promise<void>
}
