import { AsyncLocalStorage } from 'node:async_hooks'

export interface RequestFindings {
  /** The route pattern, set when Astro has matched the route: `/[...locale]/products/[slug]`. */
  route?: string
}

/** The context of a request or a job, for all code that it calls. */
export interface WorkContext {
  /** Of the request, also in the jobs that it enqueued. */
  readonly requestId?: string
  readonly jobId?: string
  /** Filled in while the request is handled, for its span and its metric. */
  readonly found?: RequestFindings
  /** OpenTelemetry's context; absent while telemetry is off. */
  readonly trace?: unknown
}

const storage = new AsyncLocalStorage<WorkContext>()

export const currentWork = (): WorkContext | undefined => storage.getStore()

/** Runs work in a context, which everything that it calls and awaits shares. */
export function runInContext<Value>(context: WorkContext, work: () => Value): Value {
  return storage.run(context, work)
}

/** Records the route of the current request. */
export function setRoute(route: string): void {
  const found = storage.getStore()?.found
  if (found) found.route = route
}
