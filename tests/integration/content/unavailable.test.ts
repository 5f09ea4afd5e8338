// The gateway reads from HTTP servers that answer with errors.
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { ContentUnavailable } from '#content/content-unavailable.ts'
import { createContent, publicView } from '#gateways/sanity/create-content.ts'
import { locales } from '#i18n/locales.ts'
import { openLake, project } from './small-content/content-fixture.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A server that answers with a status for the given number of requests, then with 200. */
async function serveResponses(status: number, body: object, failures = Infinity) {
  let requestCount = 0
  const server = createServer((_, response) => {
    requestCount++
    const isFailing = requestCount <= failures
    response.writeHead(isFailing ? status : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isFailing ? body : { result: null, ms: 1 }))
  })
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return { content: contentAt((server.address() as AddressInfo).port), asked: () => requestCount }
}

/** The content gateway on a server of the test; what it logs is dropped. */
function contentAt(port: number) {
  const settings = {
    SANITY_PROJECT_ID: project.projectId,
    SANITY_DATASET: project.dataset,
    SANITY_API_VERSION: '2025-02-19',
    SANITY_API_HOST: `http://127.0.0.1:${port}`,
  }
  return createContent(publicView(settings), { error: () => undefined })
}

describe('content that cannot be reached', () => {
  test('makes each read throw ContentUnavailable and log one error', async () => {
    const lake = await openLake()
    await lake.close()
    await expect(lake.content.house(locales.en)).rejects.toBeInstanceOf(ContentUnavailable)
    await expect(lake.content.ping()).rejects.toMatchObject({ code: 'content_unavailable' })
    expect(lake.loggedErrors).toEqual(['content unavailable', 'content unavailable'])
  })

  test.each([401, 402, 404, 429, 500, 503])(
    'makes a read throw ContentUnavailable when it answers %i',
    async (status) => {
      const { content } = await serveResponses(status, { error: { description: 'no' } })
      await expect(content.stories(1, locales.en)).rejects.toBeInstanceOf(ContentUnavailable)
    },
  )

  test('is requested once more before a read fails', async () => {
    const { content, asked: requestCount } = await serveResponses(503, { error: 'busy' }, 1)
    await expect(content.house(locales.en)).resolves.toBeNull()
    expect(requestCount()).toBe(2)
  })

  test('is not reported for an invalid query', async () => {
    const { content } = await serveResponses(400, {
      error: { type: 'queryParseError', description: 'unexpected' },
    })
    const failure: unknown = await content.house(locales.en).catch((cause: unknown) => cause)
    expect(failure).toBeInstanceOf(Error)
    expect(failure).not.toBeInstanceOf(ContentUnavailable)
  })
})
