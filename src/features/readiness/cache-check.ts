export interface CachedCheck<Result> {
  /** Runs the check. A rejection gives `whenFailed`. */
  readonly check: () => Promise<Result>
  readonly whenFailed: Result
  readonly timeoutMs: number
  /** How long a result is cached. */
  readonly freshMs: number
  readonly now?: () => number
}

/** Caches a check: it runs once at a time, and its result is shared while it is fresh. */
export function cacheCheck<Result>({
  check,
  whenFailed,
  timeoutMs,
  freshMs,
  now = () => performance.now(),
}: CachedCheck<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined
  let last: { readonly result: Result; readonly until: number } | undefined

  async function run(): Promise<Result> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Result>((resolve) => {
      timer = setTimeout(() => resolve(whenFailed), timeoutMs)
    })
    const result = await Promise.race([check().catch(() => whenFailed), late])
    clearTimeout(timer)
    last = { result, until: now() + freshMs }
    running = undefined
    return result
  }

  return () => {
    if (last && now() < last.until) return Promise.resolve(last.result)
    return (running ??= run())
  }
}
