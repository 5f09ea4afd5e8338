import type { ContentStore } from '../store/content-store.ts'
import { commitActions } from './commit-actions.ts'

const everyMs = 1000

/** Publishes each scheduled release when its time has come, also one that came while the lake was closed. Returns how to stop. */
export function publishOnTime(
  store: ContentStore,
  onProblem: (sentence: string, cause: unknown) => void,
): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve()
  const tick = async (): Promise<void> => {
    for (const { name, state, publishAt } of store.documents.ofType('system.release')) {
      if (state !== 'scheduled' || Date.parse(String(publishAt)) > Date.now()) continue
      const releaseId = String(name)
      await commitActions(store, [{ actionType: 'release.publish', releaseId }], { author: 'system' }).catch(
        (cause: unknown) => onProblem(`publishing the release ${releaseId} failed`, cause),
      )
    }
  }
  const timer = setInterval(() => (underWay = underWay.then(tick)), everyMs).unref()
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
