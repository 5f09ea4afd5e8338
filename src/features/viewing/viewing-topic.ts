import type { Topics } from '#ports/topics.ts'
import type { ViewingNotice, Viewings } from './viewing.ts'

type Listener = (notice: ViewingNotice | 'missed' | 'closing') => void

/** Publishes and receives the notices of viewing sessions in every process. */
export interface ViewingTopic extends Viewings {
  /** Calls the listener for each notice of one session, until the returned function is called. */
  listen(session: string, listener: Listener): () => void
}

const topicOf = (session: string) => `viewing:${session}`

export const viewingTopic = (topics: Topics): ViewingTopic => ({
  notify: (tx, notice) => topics.publish(tx, topicOf(notice.session), { ...notice }),
  listen: (session, listener) =>
    topics.listen(topicOf(session), (message) =>
      listener(typeof message === 'string' ? message : (message as unknown as ViewingNotice)),
    ),
})
