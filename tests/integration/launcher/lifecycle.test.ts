// Runs the launcher of `npm start` as a child process, without a built storefront.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Stripe from 'stripe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePorts } from '../../../dev/checks/free-ports.ts'

/** A running launcher with what it printed. */
interface Launched {
  readonly process: ChildProcess
  readonly said: () => string
  readonly gone: Promise<number | null>
  /** Resolves once it prints that it is running, and fails if it exits first. */
  untilOpen(): Promise<void>
}

const ports = [
  'PORT',
  'CONTENT_LAKE_PORT',
  'STRIPE_STANDIN_PORT',
  'MAIL_HTTP_PORT',
  'MAIL_SMTP_PORT',
] as const
let folder: string
let portVariables: Record<(typeof ports)[number], string>

function open(variables: Record<string, string> = {}): Launched {
  const child = spawn(process.execPath, ['tests/integration/launcher/launch-without-build.ts'], {
    env: { PATH: process.env['PATH'], MAISON_DATA: join(folder, 'data'), ...portVariables, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (text += part.toString()))
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    process: child,
    said: () => text,
    gone,
    async untilOpen() {
      const isRunning = new Promise<void>((resolve) => {
        child.stdout.on('data', () => text.includes('Maison is running') && resolve())
      })
      await Promise.race([isRunning, gone])
      expect(text).toContain('Maison is running')
    },
  }
}

const stripe = () =>
  new Stripe('sk_test_standin', {
    host: '127.0.0.1',
    port: Number(portVariables.STRIPE_STANDIN_PORT),
    protocol: 'http',
    maxNetworkRetries: 0,
  })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maison-lifecycle-'))
  const free = await freePorts(ports.length)
  portVariables = Object.fromEntries(
    ports.map((name, index) => [name, String(free[index])]),
  ) as typeof portVariables
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(
  'npm start runs, refuses a second copy, stops on a signal and starts again with its data',
  { timeout: 240_000 },
  async () => {
    const first = open()
    await first.untilOpen()
    await stripe().products.create({ id: 'kept', name: 'The box' })

    const second = open()
    expect(await second.gone).toBe(1)
    expect(second.said()).toMatch(/^Another copy \(process \d+\) is using .+\. Close it first\.\n$/)

    first.process.kill('SIGTERM')
    expect(await first.gone).toBe(0)
    expect(existsSync(join(folder, 'data', 'house.lock'))).toBe(false)
    await expect(stripe().products.retrieve('kept')).rejects.toThrow()

    const again = open()
    await again.untilOpen()
    expect((await stripe().products.retrieve('kept')).name).toBe('The box')
    // Ctrl-C in a terminal signals every process of the group, so the launcher may get it twice.
    again.process.kill('SIGINT')
    again.process.kill('SIGINT')
    expect(await again.gone).toBe(0)
  },
)

test.each([
  [
    'a port in use',
    (taken: string) => ({ MAIL_HTTP_PORT: taken }),
    /^Port \d+ of the mail catcher is in use\.\n$/,
  ],
  [
    'a folder that is not writable',
    () => ({ MAISON_DATA: '/proc/maison' }),
    /^The folder \/proc\/maison is not writable\. Set MAISON_DATA to another folder\.\n$/,
  ],
  [
    'an invalid port',
    () => ({ PORT: '99999' }),
    /^PORT must be a port between 1 and 65535, not “99999”\.\n$/,
  ],
])(
  'npm start reports %s in one sentence and exits with 1',
  { timeout: 60_000 },
  async (_, variables, sentence) => {
    const server = createServer()
    const taken = await new Promise<string>((resolve) =>
      server.listen(0, '127.0.0.1', () => {
        const bound = server.address()
        resolve(String(bound !== null && typeof bound === 'object' ? bound.port : 0))
      }),
    )
    const refused = open({ MAISON_DATA: join(folder, 'other'), ...variables(taken) })
    expect(await refused.gone).toBe(1)
    expect(refused.said()).toMatch(sentence)
    server.close()
  },
)

test(
  'npm start reports a half-created database, with or without its PG_VERSION',
  { timeout: 120_000 },
  async () => {
    const half = (name: string, begun: boolean) => {
      const data = join(folder, name)
      mkdirSync(join(data, 'database', 'base'), { recursive: true })
      if (begun) writeFileSync(join(data, 'database', 'PG_VERSION'), '18\n')
      return open({ MAISON_DATA: data })
    }
    for (const refused of [half('empty', false), half('begun', true)]) {
      expect(await refused.gone).toBe(1)
      expect(refused.said()).toMatch(
        /The database in \S+ is half made\. Delete that folder and start again\.\n$/,
      )
      expect(refused.said()).not.toContain('    at ')
    }
  },
)
