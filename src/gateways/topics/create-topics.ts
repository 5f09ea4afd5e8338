import { sql } from 'drizzle-orm'
import type { Connection } from '#db/database.ts'
import type { TopicListener, TopicMessage, Topics } from '#ports/topics.ts'

const channel = 'maison_topic'

export async function createTopics(connection: Pick<Connection, 'listen'>): Promise<Topics> {
  const listeners = new Map<string, Set<TopicListener>>()
  const notifyAll = (event: 'missed' | 'closing') => {
    for (const ofTopic of [...listeners.values()]) for (const listener of [...ofTopic]) listener(event)
  }
  await connection.listen(
    channel,
    (payload) => {
      const { topic, message } = JSON.parse(payload) as { topic: string; message: TopicMessage }
      for (const listener of listeners.get(topic) ?? []) listener(message)
    },
    () => notifyAll('missed'),
  )
  return {
    async publish(tx, topic, message) {
      await tx.execute(sql`select pg_notify(${channel}, ${JSON.stringify({ topic, message })})`)
    },
    listen(topic, listener) {
      const ofTopic = listeners.get(topic) ?? new Set()
      listeners.set(topic, ofTopic.add(listener))
      return () => {
        ofTopic.delete(listener)
        if (ofTopic.size === 0) listeners.delete(topic)
      }
    },
    close: () => notifyAll('closing'),
  }
}
