import { request } from 'node:http'
import { describe, expect } from 'vitest'
import { clientOf, failureOf, test, token } from './lake-fixture.ts'
import { signIn } from './sign-in.ts'

const query = '/v2025-02-19/data/query/production?query=*'

describe('a request from a browser', () => {
  test('is allowed from listed origins only', async ({ testLake }) => {
    const { url } = await testLake.start({ corsOrigins: ['http://localhost:4321'] })
    const allowed = await fetch(`${url}${query}`, { headers: { origin: 'http://localhost:4321' } })
    expect(allowed.headers.get('access-control-allow-origin')).toBe('http://localhost:4321')
    expect(allowed.headers.get('access-control-allow-credentials')).toBe('true')
    const otherOrigin = await fetch(`${url}${query}`, { headers: { origin: 'https://elsewhere.test' } })
    expect(otherOrigin.headers.get('access-control-allow-origin')).toBeNull()
    const check = (origin: string) => fetch(`${url}/v1/check/cors`, { headers: { origin } })
    expect(await (await check('https://elsewhere.test')).json()).toMatchObject({ result: { allowed: false } })
    expect(await (await check('http://localhost:4321')).json()).toMatchObject({ result: { allowed: true } })
  })

  test('with a foreign host name is refused, which prevents DNS rebinding', async ({ url }) => {
    const { port } = new URL(url)
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: query, headers: { host: 'rebound.test' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })
})

describe('a listener', () => {
  test('gets every change that its query matches, with the result', async ({ client }) => {
    const events: { documentId: string; transition: string; title: unknown }[] = []
    const welcomed = Promise.withResolvers<undefined>()
    const enough = Promise.withResolvers<undefined>()
    const subscription = client
      .listen('*[_type == $type]', { type: 'product' }, { events: ['welcome', 'mutation'] })
      .subscribe((event) => {
        if (event.type === 'welcome') welcomed.resolve(undefined)
        if (event.type !== 'mutation') return
        events.push({
          documentId: event.documentId,
          transition: event.transition,
          title: event.result?.['title'],
        })
        if (event.transition === 'disappear') enough.resolve(undefined)
      })
    await welcomed.promise
    await client.create({ _id: 'story', _type: 'story' })
    await client.create({ _id: 'watch', _type: 'product', title: 'Aube' })
    await client.patch('watch').set({ title: 'Brume' }).commit()
    await client.delete('watch')
    await enough.promise
    subscription.unsubscribe()
    expect(events).toEqual([
      { documentId: 'watch', transition: 'appear', title: 'Aube' },
      { documentId: 'watch', transition: 'update', title: 'Brume' },
      { documentId: 'watch', transition: 'disappear', title: undefined },
    ])
  })

  test('without a token gets no events of drafts', async ({ client, visitor }) => {
    const seen: string[] = []
    const welcomed = Promise.withResolvers<undefined>()
    const published = Promise.withResolvers<undefined>()
    const subscription = visitor
      .listen('*[_type == "product"]', {}, { events: ['welcome', 'mutation'] })
      .subscribe((event) => {
        if (event.type === 'welcome') welcomed.resolve(undefined)
        if (event.type !== 'mutation') return
        seen.push(event.documentId)
        published.resolve(undefined)
      })
    await welcomed.promise
    await client.create({ _id: 'drafts.watch', _type: 'product' })
    await client.create({ _id: 'watch', _type: 'product' })
    await published.promise
    subscription.unsubscribe()
    expect(seen).toEqual(['watch'])
  })
})

describe('an injected fault', () => {
  const setFault = (url: string, fault: unknown, method = 'POST', bearer = token) =>
    fetch(`${url}/dev/faults`, {
      method,
      headers: { authorization: `Bearer ${bearer}` },
      ...(method === 'POST' && { body: JSON.stringify(fault) }),
    })

  test('makes the lake unavailable for the given number of requests', async ({ url, client }) => {
    await setFault(url, { kind: 'unavailable', times: 2 })
    for (const attempt of [1, 2]) {
      expect((await failureOf(client.fetch('*'))).statusCode, `attempt ${attempt}`).toBe(503)
    }
    expect(await client.fetch('*')).toEqual([])
  })

  test('lasts until it is cleared when no number is given', async ({ url, client }) => {
    await setFault(url, { kind: 'dropped' })
    for (const attempt of [1, 2, 3]) {
      const failure = await failureOf(client.fetch('*'))
      expect(failure.statusCode, `attempt ${attempt}`).toBeUndefined()
    }
    await setFault(url, undefined, 'DELETE')
    expect(await client.fetch('*')).toEqual([])
  })

  test('makes the lake slow', async ({ url, client }) => {
    await setFault(url, { kind: 'slow', ms: 120, times: 1 })
    const started = performance.now()
    await client.fetch('*')
    expect(performance.now() - started).toBeGreaterThan(110)
  })

  test('is refused to the editor and the advisor, and lasts for nobody', async ({ url, client }) => {
    for (const user of ['editor', 'advisor'] as const) {
      const bearer = await signIn(url, user)
      for (const method of ['POST', 'DELETE', 'GET'])
        expect((await setFault(url, { kind: 'unavailable' }, method, bearer)).status).toBe(403)
    }
    expect(await client.fetch('*')).toEqual([])
  })

  test('needs the token and a known kind', async ({ url, client }) => {
    expect((await setFault(url, { kind: 'unavailable' }, 'POST', 'wrong')).status).toBe(401)
    expect((await setFault(url, { kind: 'on fire' })).status).toBe(400)
    expect((await setFault(url, { kind: 'slow', ms: -1 })).status).toBe(400)
    expect(await client.fetch('*')).toEqual([])
  })
})

describe('a malformed request', () => {
  test('is refused with 400, and the lake goes on', async ({ url, client }) => {
    const headers = { authorization: `Bearer ${token}` }
    const post = (path: string, body: string) => fetch(`${url}/v1${path}`, { method: 'POST', headers, body })
    const responses = [
      await post('/data/mutate/production', 'not json'),
      await post('/data/mutate/production', '[]'),
      await post('/data/mutate/production', '{"mutations": [{"explode": {}}]}'),
      await post('/data/mutate/production', '{"mutations": [{"patch": {"id": "x", "explode": {}}}]}'),
      await post('/data/query/production', '{}'),
      await post('/assets/images/production', ''),
      await fetch(`${url}/v1/data/query/production`),
      await fetch(`${url}/v1/data/query/production?query=*&$id=oops`),
      await fetch(`${url}/v1/data/query/production?query=text::query("x")`),
    ]
    for (const response of responses) expect([response.status, response.url]).toEqual([400, response.url])
    expect((await fetch(`${url}/v1/nothing/here`)).status).toBe(404)
    expect(await clientOf(url).fetch('*')).toEqual([])
    expect(await client.fetch('*')).toEqual([])
  })
})
