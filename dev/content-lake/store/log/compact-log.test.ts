import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compactedPath } from './compact-log.ts'
import { ContentStore } from '../content-store.ts'

let folder: string
const log = () => join(folder, 'transactions.ndjson')
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compact-'))
})
afterEach(() => rm(folder, { recursive: true }))

const open = () => ContentStore.open({ folder, publicUrl: 'http://localhost', onProblem: () => undefined })
const always = { bytes: 0, share: 0 }
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const put = (store: ContentStore, _id: string, title: string) =>
  store.commit({ mutations: () => [{ createOrReplace: { _id, _type: 'story', title } }] })

/** Types a story, publishes it twice and deletes another. */
async function write(store: ContentStore): Promise<void> {
  await put(store, 'gone', 'A')
  for (const title of ['B', 'Br', 'Bru', 'Brum', 'Brume']) await put(store, 'drafts.mist', title)
  await put(store, 'mist', 'Brume')
  await put(store, 'mist', 'Brume bleue')
  await store.commit({ mutations: () => [{ delete: { id: 'gone' } }] })
}

const stateOf = (store: ContentStore) => store.documents.all.map(({ _id, _rev, title }) => [_id, _rev, title])
const titles = async (store: ContentStore, id: string) =>
  Promise.all(
    store.history
      .of([id])
      .map(async ({ sequence }) => (await store.history.documentAt(id, sequence))?.['title']),
  )

test('a compacted log has the same documents, and drops the steps in which a draft was typed', async () => {
  const store = await open()
  await write(store)
  const before = stateOf(store)
  expect(await store.compact(tomorrow(), always)).toBe(true)
  const check = async (opened: ContentStore) => {
    expect(stateOf(opened)).toEqual(before)
    expect(await titles(opened, 'drafts.mist')).toEqual(['B', 'Brume'])
    expect(await titles(opened, 'mist')).toEqual(['Brume', 'Brume bleue'])
    expect(await titles(opened, 'gone')).toEqual(['A', undefined])
  }
  await check(store)
  await put(store, 'later', 'After')
  before.push(...stateOf(store).filter(([id]) => id === 'later'))
  before.sort()
  await store.close()
  const again = await open()
  await check(again)
  await again.close()
})

test('steps since the given time are kept, and a log that is mostly needed is left alone', async () => {
  const store = await open()
  await write(store)
  const { size } = store.log
  expect(await store.compact(new Date(0).toISOString())).toBe(false)
  expect(await store.compact(new Date(0).toISOString(), always)).toBe(true)
  expect(store.log.size).toBe(size)
  expect(await titles(store, 'drafts.mist')).toEqual(['B', 'Br', 'Bru', 'Brum', 'Brume'])
  await store.close()
})

test('commits during a compaction are kept, in their order', async () => {
  const store = await open()
  await write(store)
  const commits = Array.from({ length: 40 }, (_, number) => put(store, 'drafts.mist', `Step ${number}`))
  const compacted = store.compact(tomorrow(), always)
  commits.push(...Array.from({ length: 40 }, (_, number) => put(store, `new-${number}`, 'New')))
  await Promise.all([compacted, ...commits])
  const before = stateOf(store)
  expect(before).toHaveLength(42)
  await store.close()
  const again = await open()
  expect(stateOf(again)).toEqual(before)
  await again.close()
})

test('whatever a killed compaction left, the log opens with every document', async () => {
  const store = await open()
  await write(store)
  await store.close()
  const former = join(folder, 'former')
  await copyFile(log(), former)
  const again = await open()
  const before = stateOf(again)
  await again.compact(tomorrow(), always)
  await again.close()
  const compacted = await readFile(log())
  // Killed before the new file takes the place of the log: any part of it may be there.
  for (let length = 0; length <= compacted.length; length += 97) {
    await copyFile(former, log())
    await writeFile(compactedPath(log()), compacted.subarray(0, length))
    const opened = await open()
    expect(stateOf(opened)).toEqual(before)
    await opened.close()
    await expect(readFile(compactedPath(log()))).rejects.toThrow('ENOENT')
  }
  // Killed after it: the new file is the log.
  await writeFile(log(), compacted)
  const opened = await open()
  expect(stateOf(opened)).toEqual(before)
  await opened.close()
})
