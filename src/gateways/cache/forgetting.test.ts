import { expect, test } from 'vitest'
import { createForgetting } from './forgetting.ts'

/** Processes on one database: every notice is heard by all of them, its own process included. */
function setUp() {
  const hearing: { hear: (payload: string) => void; missed: () => void }[] = []
  const connection = {
    listen: (_channel: string, hear: (payload: string) => void, missed: () => void) =>
      Promise.resolve(void hearing.push({ hear, missed })),
    notify: (_channel: string, payload: string) => {
      for (const { hear } of hearing) hear(payload)
      return Promise.resolve()
    },
  }
  return {
    hearing,
    async openProcess() {
      const forgetting = await createForgetting(connection)
      const heard: (readonly string[] | 'everything')[] = []
      forgetting.subscribe((tags) => heard.push(tags))
      return { forgetting, heard }
    },
  }
}

test('what is forgotten is forgotten once in the process that says so, and once in every other', async () => {
  const { openProcess } = setUp()
  const [here, there] = [await openProcess(), await openProcess()]
  await here.forgetting.forget(['doc:story', 'type:story'])
  expect(here.heard).toEqual([['doc:story', 'type:story']])
  expect(there.heard).toHaveLength(1)
  expect(there.heard[0]).toEqual(expect.arrayContaining(['doc:story', 'type:story']))
})

test('a notice of a version that names no origin is obeyed', async () => {
  const { openProcess, hearing } = setUp()
  const { heard } = await openProcess()
  hearing[0]?.hear('doc:story')
  expect(heard).toEqual([['doc:story']])
})

test('after a lost connection everything is forgotten', async () => {
  const { openProcess, hearing } = setUp()
  const { heard } = await openProcess()
  hearing[0]?.missed()
  expect(heard).toEqual(['everything'])
})
