import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Access } from '../http/access/access.ts'
import { PresenceChannel, type Participant } from './presence-channel.ts'

interface PresenceOptions {
  access: Access
  dataset: string
  origins: readonly string[]
}

const heartbeat = '♥'
const heartbeatMs = 15_000
const maxMessageBytes = 64 * 1024
const notAuthorized = { code: 4001, message: 'A token is required' }
const methodNotFound = { code: -32_601, message: 'Method not found' }

/** `/socket/:dataset`: presence over JSON-RPC 2.0 on a WebSocket, as `@sanity/bifur-client` speaks it. */
export function presenceSocket({ access, dataset, origins }: PresenceOptions) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes })
  const channel = new PresenceChannel()

  sockets.on('connection', (socket: WebSocket) => {
    let participant: Participant | undefined
    const send = (message: Record<string, unknown>) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }))
    }
    const timer = setInterval(() => socket.send(heartbeat), heartbeatMs)
    socket.send(heartbeat)
    socket.on('close', () => {
      clearInterval(timer)
      if (participant) channel.leave(participant)
    })
    socket.on('message', (data: Buffer) => {
      const call = readCall(data)
      if (!call) return socket.close(1007)
      const { id, method, params } = call
      if (method === 'authorization') {
        const user = access.userOfToken(String(params['authorization']).replace(/^Bearer /, ''))
        if (!user) return send({ id, error: notAuthorized })
        if (participant) participant.user = user
        else channel.join((participant = { user, subscriptions: new Set(), session: undefined, send }))
        return send({ id, result: 'ok' })
      }
      if (!participant) return send({ id, error: notAuthorized })
      const result = channel.call(participant, { method, params })
      return send(result === undefined ? { id, error: methodNotFound } : { id, result })
    })
  })

  return {
    /** Upgrades the connection. Checks the origin, because browsers do not apply CORS to WebSockets. */
    upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): void {
      const { origin } = request.headers
      const isThisDataset = /^\/v[^/]+\/socket\/([^/?]+)/.exec(request.url ?? '')?.[1] === dataset
      if (!isThisDataset || (origin !== undefined && !origins.includes(origin))) {
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
