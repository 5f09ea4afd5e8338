import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readHead } from '#shared/model/model-file.ts'
import { serveModels } from './serve-models.ts'

const folder = mkdtempSync(join(tmpdir(), 'models-'))
const server = createServer((asked, response) =>
  serveModels({ folder, maxAgeSeconds: 60 })(asked, response, () => response.writeHead(418).end()),
)
let site = ''
beforeAll(async () => {
  writeFileSync(join(folder, 'meridienne.glb'), await readFile('public/models/meridienne.glb'))
  writeFileSync(join(folder, 'broken.glb'), 'no model at all, and not a long one')
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const inSteel = '/models/plain/meridienne/steel--ink-calf.glb'

test('a model is served in the requested finish with its length, and is answered with 304 when the client has it', async () => {
  const response = await fetch(site + inSteel)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('model/gltf-binary')
  expect(response.headers.get('cache-control')).toBe('public, max-age=60')
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(bytes.length).toBe(Number(response.headers.get('content-length')))
  const head = await readHead(new Blob([bytes]).stream())
  expect(head?.bytes).toBe(bytes.length)
  expect(JSON.stringify(head?.document)).not.toContain('KHR_materials_variants')
  const known = { headers: { 'If-None-Match': response.headers.get('etag') ?? '' } }
  expect((await fetch(site + inSteel, known)).status).toBe(304)
  expect((await fetch(site + inSteel, { method: 'HEAD' })).headers.get('content-length')).toBe(
    String(bytes.length),
  )
})

/** Sends the path unchanged; `fetch` would resolve the dot segments. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${site}${path}`, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

test.each([
  ['a finish that the model does not have', '/models/plain/meridienne/lead.glb', 404],
  ['a model that does not exist', '/models/plain/sundial/steel--ink-calf.glb', 404],
  ['a file that is not a model', '/models/plain/broken/steel--ink-calf.glb', 404],
  ['a finish with a broken percent-encoding', '/models/plain/meridienne/%E0%A4%A.glb', 404],
  ['a finish with encoded dot segments', '/models/plain/meridienne/..%2F..%2Fsteel--ink-calf.glb', 404],
  ['a finish named __proto__', '/models/plain/meridienne/__proto__.glb', 404],
  ['a model name with encoded dot segments', '/models/plain/%2e%2e/steel--ink-calf.glb', 418],
  ['a path without a finish', '/models/plain/meridienne.glb', 418],
])('a request for %s (%s) does not serve a model: status %i', async (_case, path, status) => {
  expect(await statusOf(path)).toBe(status)
})

test('a POST request to the address of a model is passed on to the next handler', async () => {
  expect((await fetch(site + inSteel, { method: 'POST' })).status).toBe(418)
})
