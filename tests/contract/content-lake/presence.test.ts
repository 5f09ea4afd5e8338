import { describe, expect } from 'vitest'
import { WebSocket as NodeWebSocket } from 'ws'
import { test } from './lake-fixture.ts'
import { signIn, studioOrigin } from './sign-in.ts'

interface Message {
  id?: string
  result?: unknown
  error?: { code: number }
  params?: { subscription: string; result: Record<string, unknown> }
}

/** A tab of the Studio, as far as presence goes. */
class Tab {
  readonly told: Record<string, unknown>[] = []
  readonly #socket: WebSocket
  readonly #answers = new Map<string, (message: Message) => void>()
  #calls = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      if (data === '♥') return
      const message = JSON.parse(String(data)) as Message
      if (message.params) this.told.push(message.params.result)
      else this.#answers.get(String(message.id))?.(message)
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
    const answer = new Promise<Message>((resolve) => this.#answers.set(id, resolve))
    this.#socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params: { ...params, apiVersion: 'v1' } }))
    return answer
  }

  close(): void {
    this.#socket.close()
  }
}

describe('presence', () => {
  test('tells the others who is there, where, and that they have gone', async ({ url }) => {
    const editor = await Tab.open(url, await signIn(url, 'editor'))
    const advisor = await Tab.open(url, await signIn(url, 'advisor'))
    await editor.call('presence_subscribe')
    await advisor.call('presence_rollcall', { session: 'tab-of-the-advisor' })
    const locations = [{ type: 'document', documentId: 'watch', path: ['title'] }]
    await advisor.call('presence_announce', { data: { sessionId: 'tab-of-the-advisor', locations } })
    advisor.close()
    await expect
      .poll(() => editor.told)
      .toEqual([
        { type: 'rollCall', i: 'advisor', session: 'tab-of-the-advisor' },
        { type: 'state', i: 'advisor', m: { sessionId: 'tab-of-the-advisor', locations } },
        { type: 'disconnect', i: 'advisor', m: { session: 'tab-of-the-advisor' } },
      ])
    editor.close()
  })

  test('is for those who signed in', async ({ url }) => {
    const stranger = await Tab.open(url)
    expect((await stranger.call('presence_subscribe')).error?.code).toBe(4001)
    expect((await stranger.call('authorization', { authorization: 'Bearer made-up' })).error?.code).toBe(4001)
    stranger.close()
  })

  test('refuses what is no call, and what it does not know', async ({ url }) => {
    const tab = await Tab.open(url, await signIn(url, 'editor'))
    expect((await tab.call('presence_explode')).error?.code).toBe(-32_601)
    tab.close()
  })

  test('does not hold up the lake when it closes', async ({ testLake, url }) => {
    await Tab.open(url, await signIn(url, 'editor'))
    await testLake.close()
    await expect(fetch(url)).rejects.toThrow()
  })

  test('is not for pages of another origin', async ({ url }) => {
    const knock = (path: string, origin: string) =>
      new Promise((resolve) => {
        const socket = new NodeWebSocket(`${url.replace('http', 'ws')}${path}`, { origin })
        socket.on('open', () => resolve(socket.close() ?? 'open'))
        socket.on('error', ({ message }) => resolve(message))
      })
    const socket = '/v2022-06-30/socket/production'
    expect(await knock(socket, studioOrigin)).toBe('open')
    expect(await knock(socket, 'https://elsewhere.test')).toMatch('403')
    expect(await knock('/v2022-06-30/socket/elsewhere', studioOrigin)).toMatch('403')
  })
})
