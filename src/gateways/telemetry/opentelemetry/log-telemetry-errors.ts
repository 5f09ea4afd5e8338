import { diag, DiagLogLevel } from '@opentelemetry/api'
import type { WarningLog } from '../telemetry.ts'

const atMostEveryMs = 60_000

/** Logs OpenTelemetry's own errors (for example an unreachable collector), at most once a minute and shortened to one line. */
export function logTelemetryErrors(log: WarningLog): void {
  let loggedAt = -Infinity
  const warn = (message: string) => {
    if (performance.now() - loggedAt < atMostEveryMs) return
    loggedAt = performance.now()
    log.warn({ reason: message.slice(0, 200) }, 'telemetry cannot be sent')
  }
  const ignore = () => {}
  diag.setLogger(
    { error: warn, warn: ignore, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true },
  )
}
