import { currentTracing } from './tracing.ts'
import { currentWork } from './work-context.ts'

/** The ids in every log line of a request or a job (pino's `mixin`). */
export function logContext(): object {
  const work = currentWork()
  if (!work) return {}
  const { requestId, jobId } = work
  const ids = currentTracing()?.ids()
  return {
    ...(requestId !== undefined && { requestId }),
    ...(jobId !== undefined && { jobId }),
    ...ids,
  }
}
