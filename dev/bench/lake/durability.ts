import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { ContentStore } from '../../content-lake/store/content-store.ts'
import type { StoredDocument } from '../../content-lake/store/document.ts'
import { measure, print, printAgainst } from './measure.ts'

const open = (folder: string, isSynced: boolean) =>
  ContentStore.open({ folder, publicUrl: 'http://localhost', isSynced, onProblem: print })

/** Prints how long a commit takes with and without waiting for the disk, alone and among eight at a time. */
export async function benchCommits(): Promise<void> {
  const document = { _type: 'product', body: 'A watch that folds. '.repeat(100) }
  const medians: Record<string, number> = {}
  for (const isSynced of [false, true]) {
    const folder = await mkdtemp(join(tmpdir(), 'maison-bench-'))
    const store = await open(folder, isSynced)
    const commit = (id: string) =>
      store.commit({ mutations: () => [{ createOrReplace: { ...document, _id: id } }] })
    const how = isSynced ? 'with fsync' : 'without fsync'
    medians[how] = await measure({ what: `a commit ${how}` }, (run) => commit(`alone-${run}`))
    await measure({ what: `eight at a time ${how}` }, (run) =>
      Promise.all(Array.from({ length: 8 }, (_, each) => commit(`group-${run}-${each}`))),
    )
    await store.close()
    await rm(folder, { recursive: true })
  }
  const added = (medians['with fsync'] ?? 0) - (medians['without fsync'] ?? 0)
  printAgainst('added by fsync at the median', `${added.toFixed(1)} ms`, added, 5)
}

/** Prints how long a log of 200 MB takes to open, in lines of a document and in lines of 40 MB, and to compact. */
export async function benchStart(): Promise<void> {
  const megabytes = 200
  for (const lineMb of [0, 40]) {
    const folder = await mkdtemp(join(tmpdir(), 'maison-bench-'))
    const path = join(folder, 'transactions.ndjson')
    await writeLog(path, megabytes * 1e6, lineMb * 1e6)
    const started = performance.now()
    const store = await open(folder, true)
    const ms = performance.now() - started
    const size = ((await stat(path)).size / 1e6).toFixed(0)
    const lines = lineMb === 0 ? 'a document a line' : `lines of ${lineMb} MB`
    printAgainst(
      `start, ${size} MB, ${lines}`,
      `${ms.toFixed(0)} ms, ${store.documents.byId.size} documents`,
      ms,
      5000,
    )
    if (lineMb === 0) {
      const compacting = performance.now()
      await store.compact(new Date().toISOString(), { bytes: 0, share: 0 })
      const left = ((await stat(path)).size / 1e6).toFixed(0)
      print(`  compacted to ${left} MB in ${(performance.now() - compacting).toFixed(0)} ms`)
    }
    await store.close()
    await rm(folder, { recursive: true })
  }
}

/** Writes edits of drafts, as typing makes them: each line has the mutation and the whole document after it. */
async function writeLog(path: string, bytes: number, lineBytes: number): Promise<void> {
  const file = createWriteStream(path)
  let number = 0
  for (let written = 0; written < bytes;) {
    const changes: { id: string; previousRev: null; after: StoredDocument }[] = []
    let length = 0
    do {
      const after = draft(number++)
      changes.push({ id: after._id, previousRev: null, after })
      length += 2 * JSON.stringify(after).length
    } while (length < lineBytes)
    const mutations = changes.map((change) => ({ createOrReplace: change.after }))
    const stamp = { id: `t${number}`, timestamp: '2026-01-01T00:00:00.000Z', author: 'editor' }
    const line = `${JSON.stringify({ ...stamp, mutations, changes })}\n`
    written += Buffer.byteLength(line)
    if (!file.write(line)) await new Promise((resolve) => file.once('drain', resolve))
  }
  file.end()
  await finished(file)
}

const draft = (number: number): StoredDocument => ({
  _id: `drafts.story-${number % 5000}`,
  _type: 'story',
  _rev: `r${number}`,
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  body: Array.from({ length: 8 }, (_, place) => ({
    _key: `k${place}`,
    _type: 'block',
    children: [{ _key: 's', _type: 'span', text: `Paragraph ${place} of ${number}. `.repeat(6), marks: [] }],
  })),
})
