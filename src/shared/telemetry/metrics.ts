interface MeasuredRequest {
  readonly method: string
  readonly status: number
  readonly route: string | undefined
  readonly seconds: number
}

export interface Metrics {
  recordRequest(request: MeasuredRequest): void
}

let metrics: Metrics | undefined

export const currentMetrics = (): Metrics | undefined => metrics

export function useMetrics(next: Metrics | undefined): void {
  metrics = next
}
