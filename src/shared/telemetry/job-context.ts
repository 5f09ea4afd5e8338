import { currentTracing } from './tracing.ts'
import { currentWork, runInContext } from './work-context.ts'

interface Origin {
  readonly requestId?: string
  readonly traceparent?: string
}

// An extra key in the payload; processes of an older release ignore it.
const key = '$origin'

/** Adds the current request to a job's payload, so that the job's log lines and span refer to it. */
export function withOrigin(payload: object): object {
  const requestId = currentWork()?.requestId
  const traceparent = currentTracing()?.traceparent()
  if (requestId === undefined && traceparent === undefined) return payload
  const origin: Origin = { ...(requestId && { requestId }), ...(traceparent && { traceparent }) }
  return { ...payload, [key]: origin }
}

function splitOrigin(data: unknown): { payload: unknown; origin: Origin } {
  if (typeof data !== 'object' || data === null || !(key in data)) return { payload: data, origin: {} }
  const { [key]: origin, ...payload } = data
  return { payload, origin: (origin ?? {}) as Origin }
}

/** Runs a job with the id of the request that enqueued it, in a trace of its own that links to the request's trace. */
export function runJob(
  name: string,
  job: { readonly id: string; readonly data: unknown },
  handle: (payload: unknown) => Promise<void>,
): Promise<void> {
  const { payload, origin } = splitOrigin(job.data)
  const { requestId, traceparent } = origin
  const attributes = {
    'messaging.destination.name': name,
    'messaging.message.id': job.id,
    'maison.request_id': requestId,
  }
  return runInContext({ jobId: job.id, ...(requestId !== undefined && { requestId }) }, () => {
    const tracing = currentTracing()
    if (!tracing) return handle(payload)
    return tracing.run(`job ${name}`, { kind: 'consumer', attributes, link: traceparent }, () =>
      handle(payload),
    )
  })
}
