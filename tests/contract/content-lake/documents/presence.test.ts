// The WebSocket protocol by which Studio tabs show the users who are present.
import { describe, expect } from 'vitest'
import { WebSocket as NodeWebSocket } from 'ws'
import { test } from '../lake-fixture.ts'
import { signIn, studioOrigin } from '../sign-in.ts'

/** A JSON-RPC message of the presence protocol. */
interface Message {
  id?: string
  result?: unknown
  error?: { code: number }
  params?: { subscription: string; result: Record<string, unknown> }
}

/** The presence connection of a Studio tab. */
class Tab {
  readonly received: Record<string, unknown>[] = []
  readonly #socket: WebSocket
  readonly #responses = new Map<string, (message: Message) => void>()
  #calls = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      if (data === '♥') return
      const message = JSON.parse(String(data)) as Message
      if (message.params) this.received.push(message.params.result)
      else this.#responses.get(String(message.id))?.(message)
    })
  }

  static async open(url: string, token?: string): Promise<Tab> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/v2022-06-30/socket/production`)
    const tab = new Tab(socket)
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    if (token) await tab.call('authorization', { authorization: `Bearer ${token}` })
    return tab
  }

  call(method: string, params: Record<string, unknown> = {}): Promise<Message> {
    const id = String(this.#calls++)
    const response = new Promise<Message>((resolve) => this.#responses.set(id, resolve))
    this.#socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params: { ...params, apiVersion: 'v1' } }))
    return response
  }

  close(): void {
    this.#socket.close()
  }
}

describe('presence', () => {
  test('tells other tabs which users are present, where they are, and when they leave', async ({ url }) => {
    const editor = await Tab.open(url, await signIn(url, 'editor'))
    const advisor = await Tab.open(url, await signIn(url, 'advisor'))
    await editor.call('presence_subscribe')
    await advisor.call('presence_rollcall', { session: 'tab-of-the-advisor' })
    const locations = [{ type: 'document', documentId: 'watch', path: ['title'] }]
    await advisor.call('presence_announce', { data: { sessionId: 'tab-of-the-advisor', locations } })
    advisor.close()
    await expect
      .poll(() => editor.received)
      .toEqual([
        { type: 'rollCall', i: 'advisor', session: 'tab-of-the-advisor' },
        { type: 'state', i: 'advisor', m: { sessionId: 'tab-of-the-advisor', locations } },
        { type: 'disconnect', i: 'advisor', m: { session: 'tab-of-the-advisor' } },
      ])
    editor.close()
  })

  test('requires a user who signed in', async ({ url }) => {
    const anonymous = await Tab.open(url)
    expect((await anonymous.call('presence_subscribe')).error?.code).toBe(4001)
    expect((await anonymous.call('authorization', { authorization: 'Bearer made-up' })).error?.code).toBe(
      4001,
    )
    anonymous.close()
  })

  test('refuses an unknown method', async ({ url }) => {
    const tab = await Tab.open(url, await signIn(url, 'editor'))
    expect((await tab.call('presence_explode')).error?.code).toBe(-32_601)
    tab.close()
  })

  test('does not keep the lake from closing', async ({ testLake, url }) => {
    await Tab.open(url, await signIn(url, 'editor'))
    await testLake.close()
    await expect(fetch(url)).rejects.toThrow()
  })

  test('refuses pages of another origin', async ({ url }) => {
    const connectTo = (path: string, origin: string) =>
      new Promise((resolve) => {
        const socket = new NodeWebSocket(`${url.replace('http', 'ws')}${path}`, { origin })
        socket.on('open', () => resolve(socket.close() ?? 'open'))
        socket.on('error', ({ message }) => resolve(message))
      })
    const socket = '/v2022-06-30/socket/production'
    expect(await connectTo(socket, studioOrigin)).toBe('open')
    expect(await connectTo(socket, 'https://elsewhere.test')).toMatch('403')
    expect(await connectTo('/v2022-06-30/socket/elsewhere', studioOrigin)).toMatch('403')
  })
})
