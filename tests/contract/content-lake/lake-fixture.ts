import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type ClientConfig, type SanityClient } from '@sanity/client'
import { test as base } from 'vitest'
import {
  startContentLake,
  type ContentLakeOptions,
  type RunningContentLake,
} from '../../../dev/content-lake/start-content-lake.ts'

/** A token with write access to every lake of these tests. */
export const token = 'a-token-of-the-tests'

/** The Content Lake stand-in of one test. */
export interface TestLake {
  folder: string
  /** Starts the lake of this test; a second call opens the same data again. */
  start(options?: Partial<ContentLakeOptions>): Promise<RunningContentLake>
  /** Closes what was started, so that the same data can be opened again. */
  close(): Promise<void>
}

/** The official client for a lake, without retries, so that an error is seen at once. */
export function clientOf(url: string, config: Partial<ClientConfig> = {}): SanityClient {
  return createClient({
    projectId: 'orlune',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
    ...config,
  })
}

/** An error of the official client. */
export interface ClientFailure extends Error {
  statusCode: number
  details?: { type: string; description: string; items?: { error: { type: string } }[] }
}

/** The error of a call that must fail. */
export async function failureOf(promise: Promise<unknown>): Promise<ClientFailure> {
  try {
    await promise
  } catch (cause) {
    return cause as ClientFailure
  }
  throw new Error('The call succeeded, but was expected to fail.')
}

/** A lake in a temporary folder on a free port; both are removed after the test. */
export const test = base.extend<{
  testLake: TestLake
  url: string
  /** With write access. */
  client: SanityClient
  /** Without a token. */
  visitor: SanityClient
}>({
  testLake: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'content-lake-'))
    const running: RunningContentLake[] = []
    const close = async () => {
      for (const lake of running.splice(0)) await lake.close()
    }
    await use({
      folder,
      async start(options) {
        const lake = await startContentLake({
          dataFolder: join(folder, 'data'),
          projectId: 'orlune',
          dataset: 'production',
          port: 0,
          token,
          corsOrigins: ['http://localhost:4321'],
          ...options,
        })
        running.push(lake)
        return lake
      },
      close,
    })
    await close()
    await rm(folder, { recursive: true, force: true })
  },
  url: async ({ testLake }, use) => {
    await use((await testLake.start()).url)
  },
  client: async ({ url }, use) => {
    await use(clientOf(url, { token }))
  },
  visitor: async ({ url }, use) => {
    await use(clientOf(url))
  },
})
