import { diag, DiagLogLevel } from '@opentelemetry/api'
import type { Complaints } from '../telemetry.ts'

const atMostEveryMs = 60_000

/** Lets OpenTelemetry say that its collector cannot be reached: once a minute, and never more than a line. */
export function warnSeldom(log: Complaints): void {
  let saidAt = -Infinity
  const say = (message: string) => {
    if (performance.now() - saidAt < atMostEveryMs) return
    saidAt = performance.now()
    log.warn({ reason: message.slice(0, 200) }, 'telemetry cannot be sent')
  }
  const ignore = () => {}
  diag.setLogger(
    { error: say, warn: ignore, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true },
  )
}
