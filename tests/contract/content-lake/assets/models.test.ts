// Reads uploaded models through the storefront's own file proxy.
import { readFile } from 'node:fs/promises'
import type { SanityClient } from '@sanity/client'
import { expect } from 'vitest'
import { fetchModelInFinish } from '../../../../src/gateways/sanity/files/fetch-model-in-finish.ts'
import { readHead } from '../../../../src/shared/model/model-file.ts'
import { test } from '../lake-fixture.ts'

const project = { projectId: 'orlune', dataset: 'production' }

async function upload(client: SanityClient, file: Buffer): Promise<string> {
  const filename = 'piece.glb'
  const { path } = (await client.assets.upload('file', file, { filename })) as unknown as { path: string }
  return path.replace(/^files\//, '')
}

test('an uploaded model is served in the requested finish', async ({ url, client }) => {
  const path = await upload(client, await readFile('public/models/plume-de-minuit.glb'))
  const response = await fetchModelInFinish(url, path, 'madder-lacquer', project)
  if (typeof response === 'string') throw new Error(response)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('model/gltf-binary')
  expect(response.headers.get('etag')).toBeTruthy()
  const bytes = await new Response(response.body).blob()
  expect(bytes.size).toBe(Number(response.headers.get('content-length')))
  const head = await readHead(bytes.stream())
  expect(head?.bytes).toBe(bytes.size)
  expect(JSON.stringify(head?.document)).not.toContain('KHR_materials_variants')
})

test('an unknown finish, a damaged model and a file that is not a model are reported as missing', async ({
  url,
  client,
}) => {
  const pen = await readFile('public/models/plume-de-minuit.glb')
  const path = await upload(client, pen)
  expect(await fetchModelInFinish(url, path, 'lead', project)).toBe('missing')
  expect(await fetchModelInFinish(url, path.replace('.glb', '.txt'), 'madder-lacquer', project)).toBe(
    'missing',
  )
  const cut = await upload(client, pen.subarray(0, 20_000))
  expect(await fetchModelInFinish(url, cut, 'madder-lacquer', project)).toBe('missing')
  const text = await upload(client, Buffer.from('a letter, and not a short one'))
  expect(await fetchModelInFinish(url, text, 'madder-lacquer', project)).toBe('missing')
  expect(await fetchModelInFinish('http://127.0.0.1:9', path, 'madder-lacquer', project)).toBe('unreachable')
})
