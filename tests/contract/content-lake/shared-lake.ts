import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from 'vitest'
import { startContentLake } from '../../../dev/content-lake/start-content-lake.ts'
import { clientOf, token } from './lake-fixture.ts'

/** An empty lake that is opened once for all tests of a file; each of them uses ids of its own. */
export const test = base
  .extend('url', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'content-lake-'))
    const options = { dataFolder: folder, projectId: 'orlune', dataset: 'production', port: 0, token }
    const lake = await startContentLake(options)
    onCleanup(async () => {
      await lake.close()
      await rm(folder, { recursive: true, force: true })
    })
    return lake.url
  })
  .extend('client', { scope: 'file' }, ({ url }) => clientOf(url, { token }))
  .extend('visitor', { scope: 'file' }, ({ url }) => clientOf(url))
