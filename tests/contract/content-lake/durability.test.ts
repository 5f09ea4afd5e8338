// Runs the lake as a child process, which is killed, or its data folder damaged, between two starts.
import { spawn, type ChildProcess } from 'node:child_process'
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect } from 'vitest'
import { clientOf, test, token } from './lake-fixture.ts'

const main = fileURLToPath(new URL('../../../dev/content-lake/main.ts', import.meta.url))

interface LakeProcess {
  process: ChildProcess
  url: string
  lines: string[]
}

/** Starts the lake as a process of its own and waits until it logs that it listens. */
async function startProcess(folder: string, environment: Record<string, string> = {}): Promise<LakeProcess> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      CONTENT_LAKE_PORT: '0',
      CONTENT_LAKE_DATA: folder,
      CONTENT_LAKE_TOKEN: token,
      ...environment,
    },
  })
  const lines: string[] = []
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => lines.push(line))
  }
  const exited = once(child, 'exit')
  for (;;) {
    const url = lines.map((line) => /listening on (\S+)/.exec(line)?.[1]).find(Boolean)
    if (url) return { process: child, url, lines }
    const hasExited = await Promise.race([
      exited.then(() => true),
      new Promise((wait) => setTimeout(wait, 20, false)),
    ])
    if (hasExited) throw new Error(lines.join('\n'))
  }
}

/** Sends a signal and returns the exit code; null when the signal ended the process. */
async function end({ process: child }: LakeProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exited = once(child, 'exit')
  child.kill(signal)
  const [code] = (await exited) as [number | null]
  return code
}

/** The lines of a log in which two drafts were typed long ago, of 50,000 bytes each. */
const typedDrafts = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => {
    const id = `drafts.story-${number % 2}`
    const at = '2026-01-01T00:00:00.000Z'
    const after = {
      ...{ _id: id, _type: 'story', _rev: `t${number}`, _createdAt: at, _updatedAt: at },
      ...{ title: `Step ${number}`, body: 'a'.repeat(50_000) },
    }
    const changes = [{ id, previousRev: null, after }]
    return `${JSON.stringify({ id: `t${number}`, timestamp: at, author: 'editor', mutations: [], changes })}\n`
  })

describe('an acknowledged write', () => {
  test('is kept when the process is killed', async ({ testLake }) => {
    const folder = join(testLake.folder, 'data')
    const first = await startProcess(folder)
    const client = clientOf(first.url, { token })
    const writes = Array.from({ length: 40 }, (_, index) =>
      client.create({ _id: `doc-${index}`, _type: 'product' }).then(({ _id }) => _id),
    )
    const acknowledged: string[] = []
    for (const write of writes.slice(0, 20)) acknowledged.push(await write)
    for (const write of writes.slice(20)) write.catch(() => undefined)
    await end(first, 'SIGKILL')

    const second = await startProcess(folder)
    const kept = await clientOf(second.url).fetch<string[]>('*[_type == "product"]._id')
    expect(kept).toEqual(expect.arrayContaining(acknowledged))
    expect(await end(second, 'SIGTERM')).toBe(0)
  })

  test('is kept when the process is killed while it compacts the log', async ({ testLake }) => {
    const folder = join(testLake.folder, 'data')
    const log = join(folder, 'transactions.ndjson')
    await mkdir(folder)
    await writeFile(log, typedDrafts(800).join(''))
    const acknowledged: string[] = []
    for (const writes of [1, 8, 40]) {
      const lake = await startProcess(folder)
      const client = clientOf(lake.url, { token })
      for (let number = 0; number < writes; number++)
        acknowledged.push((await client.create({ _id: `doc-${writes}-${number}`, _type: 'product' }))._id)
      client.create({ _type: 'product' }).catch(() => undefined)
      await end(lake, 'SIGKILL')
    }
    const { url } = await testLake.start()
    const client = clientOf(url, { token })
    expect(await client.fetch('*[_type == "product"]._id')).toEqual(expect.arrayContaining(acknowledged))
    expect(await client.fetch('*[_type == "story"]{title}', {}, { perspective: 'raw' })).toEqual([
      { title: 'Step 798' },
      { title: 'Step 799' },
    ])
    await expect.poll(async () => (await stat(log)).size, { timeout: 20_000 }).toBeLessThan(1_000_000)
    expect(await client.fetch('count(*[_type == "product"])')).toBeGreaterThanOrEqual(acknowledged.length)
  })

  test('is kept when the last line of the log is half written, which is cut off', async ({ testLake }) => {
    const first = await testLake.start()
    await clientOf(first.url, { token }).create({ _id: 'kept', _type: 'product' })
    await first.close()
    const log = join(testLake.folder, 'data', 'transactions.ndjson')
    const whole = await readFile(log, 'utf8')
    await appendFile(log, whole.slice(0, 40))

    const second = await testLake.start()
    const client = clientOf(second.url, { token })
    await client.create({ _id: 'later', _type: 'product' })
    expect(await client.fetch('*._id | order(@ asc)')).toEqual(['kept', 'later'])
    await second.close()
    const third = await testLake.start()
    expect(await clientOf(third.url).fetch('count(*)')).toBe(2)
  })

  test('is not guessed when the log is damaged in the middle, and the lake does not start', async ({
    testLake,
  }) => {
    const first = await testLake.start()
    const client = clientOf(first.url, { token })
    await client.create({ _id: 'a', _type: 'product' })
    await client.create({ _id: 'b', _type: 'product' })
    await first.close()
    const log = join(testLake.folder, 'data', 'transactions.ndjson')
    const [, ...rest] = (await readFile(log, 'utf8')).split('\n')
    await writeFile(log, ['{"broken', ...rest].join('\n'))
    await expect(testLake.start()).rejects.toThrow(/damaged at line 1/)
  })

  test('keeps its revision, its dates and its deletions', async ({ testLake }) => {
    const first = await testLake.start()
    const client = clientOf(first.url, { token })
    await client.create({ _id: 'gone', _type: 'product' })
    await client.create({ _id: 'kept', _type: 'product' })
    const kept = await client.patch('kept').set({ title: 'Aube' }).commit()
    await client.delete('gone')
    await first.close()
    const second = await testLake.start()
    expect(await clientOf(second.url).fetch('*')).toEqual([kept])
  })

  test('of an asset has a URL with the current port', async ({ testLake }) => {
    const first = await testLake.start()
    const bytes = Buffer.from('A care guide.')
    const { _id } = await clientOf(first.url, { token }).assets.upload('file', bytes, {
      filename: 'care.txt',
    })
    await first.close()
    const second = await testLake.start()
    const found = await clientOf(second.url).getDocument(_id)
    expect(await (await fetch(String(found?.['url']))).text()).toBe('A care guide.')
  })
})

describe('starting the lake', () => {
  test('is refused with settings of the real Sanity', async ({ testLake }) => {
    const start = startProcess(testLake.folder, { SANITY_API_HOST: 'https://api.sanity.io' })
    await expect(start).rejects.toThrow(/the real Sanity/)
    const project = startProcess(testLake.folder, { SANITY_PROJECT_ID: 'a1b2c3d4' })
    await expect(project).rejects.toThrow(/a1b2c3d4 .* the real Sanity/)
  })

  test('is refused when the port is in use', async ({ testLake }) => {
    const { url } = await testLake.start()
    const start = startProcess(join(testLake.folder, 'other'), { CONTENT_LAKE_PORT: new URL(url).port })
    await expect(start).rejects.toThrow(/Port \d+ is taken/)
  })

  test('is refused when another lake uses the folder', async ({ testLake }) => {
    const { url } = await testLake.start()
    await expect(testLake.start()).rejects.toThrow(`is in use by the Content Lake at ${url}`)
  })

  test('is refused with a webhook URL but no webhook secret', async ({ testLake }) => {
    const start = startProcess(testLake.folder, { CONTENT_LAKE_WEBHOOK_URL: 'http://127.0.0.1:9/' })
    await expect(start).rejects.toThrow(/SANITY_WEBHOOK_SECRET/)
  })
})
