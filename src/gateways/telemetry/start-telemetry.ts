import type { WarningLog, Telemetry, TelemetrySettings } from './telemetry.ts'

const off: Telemetry = { observe: () => {}, stop: () => Promise.resolve() }

/** Starts OpenTelemetry when the environment names a collector. Otherwise none of its packages is loaded. */
export async function startTelemetry(settings: TelemetrySettings, log: WarningLog): Promise<Telemetry> {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT
  if (endpoint === undefined) return off
  const { openTelemetry } = await import('./opentelemetry/open-telemetry.ts')
  return openTelemetry(endpoint, settings, log)
}
