import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Access } from '../http/access/access.ts'
import { PresenceRoom, type Guest } from './presence-room.ts'

interface PresenceOptions {
  access: Access
  dataset: string
  origins: readonly string[]
}

const heartbeat = '♥'
const beatEveryMs = 15_000
const mostBytes = 64 * 1024
const notAuthorized = { code: 4001, message: 'This needs a token' }
const methodNotFound = { code: -32_601, message: 'Method not found' }

/** `/socket/:dataset`: presence over JSON-RPC 2.0 on a WebSocket, as `@sanity/bifur-client` speaks it. */
export function presenceSocket({ access, dataset, origins }: PresenceOptions) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes })
  const room = new PresenceRoom()

  sockets.on('connection', (socket: WebSocket) => {
    let guest: Guest | undefined
    const tell = (message: Record<string, unknown>) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }))
    }
    const beat = setInterval(() => socket.send(heartbeat), beatEveryMs)
    socket.send(heartbeat)
    socket.on('close', () => {
      clearInterval(beat)
      if (guest) room.leave(guest)
    })
    socket.on('message', (data: Buffer) => {
      const call = readCall(data)
      if (!call) return socket.close(1007)
      const { id, method, params } = call
      if (method === 'authorization') {
        const user = access.userOfToken(String(params['authorization']).replace(/^Bearer /, ''))
        if (!user) return tell({ id, error: notAuthorized })
        if (guest) guest.user = user
        else room.enter((guest = { user, subscriptions: new Set(), session: undefined, tell }))
        return tell({ id, result: 'ok' })
      }
      if (!guest) return tell({ id, error: notAuthorized })
      const result = room.call(guest, { method, params })
      return tell(result === undefined ? { id, error: methodNotFound } : { id, result })
    })
  })

  return {
    /** Takes the connection over; a page of another origin is not let in, since browsers let it ask. */
    upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): void {
      const { origin } = request.headers
      const isOurs = /^\/v[^/]+\/socket\/([^/?]+)/.exec(request.url ?? '')?.[1] === dataset
      if (!isOurs || (origin !== undefined && !origins.includes(origin))) {
        connection.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
        return
      }
      sockets.handleUpgrade(request, connection, head, (socket) => sockets.emit('connection', socket))
    },
    close(): void {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

function readCall(
  data: Buffer,
): { id: unknown; method: string; params: Record<string, unknown> } | undefined {
  try {
    const { id, method, params } = JSON.parse(data.toString('utf8')) as Record<string, unknown>
    if (typeof method !== 'string') return undefined
    const isObject = typeof params === 'object' && params !== null
    return { id, method, params: isObject ? (params as Record<string, unknown>) : {} }
  } catch {
    return undefined
  }
}
