import { AsyncLocalStorage } from 'node:async_hooks'

export interface RequestFindings {
  /** The page's pattern, known once Astro has found the page: `/[...locale]/products/[slug]`. */
  route?: string
}

/** What a request or a job carries through everything it causes. */
export interface WorkContext {
  /** Of the request, also in the jobs that it asked for. */
  readonly requestId?: string
  readonly jobId?: string
  /** Filled in on the way, for the request's span and measure. */
  readonly found?: RequestFindings
  /** OpenTelemetry's context; absent while telemetry is off. */
  readonly trace?: unknown
}

const storage = new AsyncLocalStorage<WorkContext>()

export const currentWork = (): WorkContext | undefined => storage.getStore()

/** Runs work in a context of its own; what it calls and awaits sees the same. */
export function runInContext<Value>(context: WorkContext, work: () => Value): Value {
  return storage.run(context, work)
}

/** Names the page that answers the current request. */
export function setRoute(route: string): void {
  const found = storage.getStore()?.found
  if (found) found.route = route
}
