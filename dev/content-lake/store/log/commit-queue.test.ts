import { expect, test } from 'vitest'
import { CommitQueue } from './commit-queue.ts'

/** A queue that writes to a list when the test lets it. */
function queueOf({ fails = () => false }: { fails?: (group: readonly string[]) => boolean } = {}) {
  const written: string[][] = []
  const gate = { open: Promise.resolve() }
  const queue = new CommitQueue<string, string>({
    isAlone: (request) => request.startsWith('alone'),
    prepare: (request) =>
      request === 'refused'
        ? Promise.reject(new Error('refused'))
        : Promise.resolve({ transaction: request, isWritten: request !== 'nothing' }),
    write: async (group) => {
      await gate.open
      if (fails(group)) throw new Error('The disk is full.')
      written.push([...group])
    },
  })
  return { queue, written, gate }
}

test('requests that wait while a group is written are written together, in their order', async () => {
  const { queue, written, gate } = queueOf()
  const first = Promise.withResolvers<undefined>()
  gate.open = first.promise.then(() => undefined)
  const one = queue.add('1')
  await Promise.resolve()
  const others = Array.from({ length: 50 }, (_, number) => queue.add(String(number + 2)))
  first.resolve(undefined)
  await Promise.all([one, ...others])
  expect(written.flat()).toEqual(Array.from({ length: 51 }, (_, number) => String(number + 1)))
  expect(written.length).toBeLessThanOrEqual(2)
})

test('a refused request does not refuse its group', async () => {
  const { queue, written } = queueOf()
  const results = await Promise.allSettled(['1', 'refused', 'nothing', '2'].map((each) => queue.add(each)))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(written.flat()).toEqual(['1', '2'])
})

test('a group that cannot be written is refused whole, and the next is written', async () => {
  const { queue, written } = queueOf({ fails: (group) => group.includes('1') })
  // The first is alone, because nothing is being written when it comes.
  const results = await Promise.allSettled(['0', '1', 'nothing', '2'].map((each) => queue.add(each)))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
  await queue.add('3')
  expect(written).toEqual([['0'], ['3']])
})

test('a request that reads the log is prepared when everything before it is written', async () => {
  const { queue, written } = queueOf()
  await Promise.all(['0', '1', '2', 'alone', '3', '4'].map((each) => queue.add(each)))
  expect(written).toEqual([['0'], ['1', '2'], ['alone'], ['3', '4']])
})

test('a task runs while no group is written, and a failed task stops nothing', async () => {
  const { queue, written } = queueOf()
  const before: number[] = []
  const [, task, failed] = await Promise.allSettled([
    queue.add('1'),
    queue.runAlone(async () => void before.push(written.length)),
    queue.runAlone(() => Promise.reject(new Error('failed'))),
    queue.add('2'),
  ])
  expect([task?.status, failed?.status]).toEqual(['fulfilled', 'rejected'])
  await queue.idle()
  expect(written.flat()).toEqual(['1', '2'])
})
