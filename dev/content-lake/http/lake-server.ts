import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { instanceHeader } from '../store/claim-folder.ts'

/** A server on the loopback interface. It listens before the lake is open, and responds 503 until then. */
export class LakeServer {
  readonly port: number
  readonly #server: Server
  /** Upgraded connections: the server waits for them when it closes, but does not close them itself. */
  readonly #upgraded = new Set<Duplex>()
  #handler: ReturnType<typeof getRequestListener> | undefined

  private constructor(server: Server, port: number, instance: string) {
    this.#server = server
    this.port = port
    server.on('request', (request, response) => {
      response.setHeader(instanceHeader, instance)
      if (this.#handler) void this.#handler(request, response)
      else response.writeHead(503, { 'retry-after': '1' }).end('The Content Lake is starting.')
    })
  }

  static listen(port: number, instance: string): Promise<LakeServer> {
    const server = createServer()
    return new Promise((resolve, reject) => {
      server.once('error', (cause: NodeJS.ErrnoException) => {
        const isTaken = cause.code === 'EADDRINUSE'
        reject(
          isTaken
            ? new Error(`Port ${port} is taken; set CONTENT_LAKE_PORT to a free one.`, { cause })
            : cause,
        )
      })
      server.listen(port, '127.0.0.1', () => {
        const address = server.address()
        resolve(
          new LakeServer(server, typeof address === 'object' && address ? address.port : port, instance),
        )
      })
    })
  }

  serve(app: Hono, upgrade: (request: IncomingMessage, connection: Duplex, head: Buffer) => void): void {
    this.#handler = getRequestListener(app.fetch)
    this.#server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
      this.#upgraded.add(connection)
      connection.once('close', () => this.#upgraded.delete(connection))
      upgrade(request, connection, head)
    })
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    for (const connection of this.#upgraded) connection.destroy()
    await closed
  }
}
