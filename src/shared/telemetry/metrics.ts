interface MeasuredRequest {
  readonly method: string
  readonly status: number
  readonly route: string | undefined
  readonly seconds: number
}

/**
 * What is counted in the database, whichever process asks. Each state is given, zero as well: OpenTelemetry goes on sending the
 * last value of a series that is no longer observed.
 */
export interface Figures {
  readonly queues: readonly {
    readonly name: string
    /** Waiting: could run now. Deferred: not before its time. Failed: not tried again. */
    readonly jobs: Readonly<Record<'waiting' | 'deferred' | 'active' | 'failed', number>>
  }[]
  /** How long the oldest job that could run has been waiting. */
  readonly oldestJobSeconds: number
  readonly emails: Readonly<Record<string, number>>
  readonly oldestEmailSeconds: number
  readonly stockHolds: number
  readonly appointmentHolds: number
  readonly orders: Readonly<Record<string, number>>
}

export interface Metrics {
  recordRequest(request: MeasuredRequest): void
}

let metrics: Metrics | undefined

export const currentMetrics = (): Metrics | undefined => metrics

export function useMetrics(next: Metrics | undefined): void {
  metrics = next
}
