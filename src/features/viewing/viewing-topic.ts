import type { Topics } from '#ports/topics.ts'
import type { ViewingNotice, Viewings } from './viewing.ts'

type Listener = (notice: ViewingNotice | 'missed' | 'closing') => void

/** Publishes and receives the notices of viewing sessions in every process. */
export interface ViewingTopic extends Viewings {
  /** Calls the listener for each notice of one session, until the returned function is called. */
  listen(room: string, listener: Listener): () => void
}

const topicOf = (room: string) => `viewing:${room}`

export const viewingTopic = (topics: Topics): ViewingTopic => ({
  tell: (tx, notice) => topics.publish(tx, topicOf(notice.room), { ...notice }),
  listen: (room, listener) =>
    topics.listen(topicOf(room), (message) =>
      listener(typeof message === 'string' ? message : (message as unknown as ViewingNotice)),
    ),
})
