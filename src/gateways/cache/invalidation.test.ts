import { expect, test } from 'vitest'
import { createInvalidation } from './invalidation.ts'

/** Several processes on one database: each of them receives every notice, the sender included. */
function setUp() {
  const subscriptions: { receive: (payload: string) => void; missed: () => void }[] = []
  const connection = {
    listen: (_channel: string, receive: (payload: string) => void, missed: () => void) =>
      Promise.resolve(void subscriptions.push({ receive, missed })),
    notify: (_channel: string, payload: string) => {
      for (const { receive } of subscriptions) receive(payload)
      return Promise.resolve()
    },
  }
  return {
    subscriptions,
    async openProcess() {
      const invalidation = await createInvalidation(connection)
      const invalidated: (readonly string[] | 'everything')[] = []
      invalidation.subscribe((tags) => invalidated.push(tags))
      return { invalidation, invalidated }
    },
  }
}

test('tags are invalidated once in the process that invalidates them and once in every other', async () => {
  const { openProcess } = setUp()
  const [here, there] = [await openProcess(), await openProcess()]
  await here.invalidation.invalidate(['doc:story', 'type:story'])
  expect(here.invalidated).toEqual([['doc:story', 'type:story']])
  expect(there.invalidated).toHaveLength(1)
  expect(there.invalidated[0]).toEqual(expect.arrayContaining(['doc:story', 'type:story']))
})

test('a notice of an older version, which names no origin, invalidates its tags', async () => {
  const { openProcess, subscriptions } = setUp()
  const { invalidated } = await openProcess()
  subscriptions[0]?.receive('doc:story')
  expect(invalidated).toEqual([['doc:story']])
})

test('everything is invalidated after the listening connection was lost', async () => {
  const { openProcess, subscriptions } = setUp()
  const { invalidated } = await openProcess()
  subscriptions[0]?.missed()
  expect(invalidated).toEqual(['everything'])
})
