import type { ContentStore } from '../store/content-store.ts'
import { commitActions } from './commit-actions.ts'

const intervalMs = 1000

/** Publishes each scheduled release at its time, or at the next start when the lake was closed then. Returns the function that stops it. */
export function publishScheduledReleases(
  store: ContentStore,
  onProblem: (sentence: string, cause: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  const tick = async (): Promise<void> => {
    for (const { name, state, publishAt } of store.documents.ofType('system.release')) {
      if (state !== 'scheduled' || Date.parse(String(publishAt)) > Date.now()) continue
      const releaseId = String(name)
      await commitActions(store, [{ actionType: 'release.publish', releaseId }], { author: 'system' }).catch(
        (cause: unknown) => onProblem(`publishing the release ${releaseId} failed`, cause),
      )
    }
  }
  const timer = setInterval(() => (running = running.then(tick)), intervalMs).unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
