import type { ContentStore } from '../content-store.ts'

const hour = 60 * 60_000
/** How long each step of typing a draft is kept: three days, as in Sanity's free plan. */
const keptMs = 3 * 24 * hour

/** Compacts the log at the start and every hour, where that is worthwhile. Returns the function that stops it. */
export function compactRegularly(
  store: ContentStore,
  onProblem: (sentence: string, cause: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  const compact = async (): Promise<void> => {
    try {
      await store.compact(new Date(Date.now() - keptMs).toISOString())
    } catch (cause) {
      onProblem('compacting the log failed', cause)
    }
  }
  const compactNext = () => (running = running.then(compact))
  void compactNext()
  const timer = setInterval(() => void compactNext(), hour).unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
