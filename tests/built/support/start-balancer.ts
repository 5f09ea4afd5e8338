import { connect, createServer, type Socket } from 'node:net'

export interface Balancer {
  /** Resolves once every process is ready by the balancer's own checks. */
  untilAllReady(): Promise<void>
  close(): Promise<void>
}

const checkEveryMs = 200
/** A process that does not answer is removed after this many checks; one that answers that it is not ready, at once. */
const unansweredChecks = 3

/**
 * A load balancer on TCP: each connection goes to the next process whose `/readyz` answers 200, or, when none does, to the next that
 * accepts a connection. It never repeats a request.
 */
export async function startBalancer(port: number, backendPorts: readonly number[]): Promise<Balancer> {
  const ready = new Set<number>()
  const unanswered = new Map<number, number>()
  const sockets = new Set<Socket>()
  let turn = 0
  let isClosed = false

  async function check(backend: number): Promise<void> {
    const response = await fetch(`http://127.0.0.1:${backend}/readyz`, {
      signal: AbortSignal.timeout(1000),
      headers: { Connection: 'close' },
    }).catch(() => undefined)
    await response?.arrayBuffer().catch(() => undefined)
    const missed = response ? 0 : (unanswered.get(backend) ?? 0) + 1
    unanswered.set(backend, missed)
    if (response?.ok) ready.add(backend)
    else if (response || missed >= unansweredChecks) ready.delete(backend)
  }
  /** One check at a time for each backend, so that a late response never replaces a newer one. */
  async function watch(backend: number): Promise<void> {
    while (!isClosed) {
      await check(backend)
      await new Promise((resolve) => setTimeout(resolve, checkEveryMs))
    }
  }

  function candidates(): number[] {
    turn += 1
    const inTurn = backendPorts.map((_, index) => backendPorts[(turn + index) % backendPorts.length]!)
    return [...inTurn.filter((backend) => ready.has(backend)), ...inTurn.filter((b) => !ready.has(b))]
  }

  function forward(client: Socket, [backend, ...others]: number[]): void {
    if (backend === undefined) {
      client.destroy()
      return
    }
    const upstream = connect(backend, '127.0.0.1')
    sockets.add(upstream)
    let isConnected = false
    upstream.once('connect', () => {
      isConnected = true
      client.pipe(upstream).pipe(client)
      client.once('close', () => upstream.destroy())
    })
    upstream.on('error', () => {})
    upstream.once('close', () => {
      sockets.delete(upstream)
      if (isConnected) client.destroy()
      else forward(client, others)
    })
  }

  const server = createServer((client) => {
    sockets.add(client)
    client.on('error', () => {})
    client.once('close', () => sockets.delete(client))
    forward(client, candidates())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  for (const backend of backendPorts) void watch(backend)
  return {
    async untilAllReady() {
      while (!isClosed && ready.size < backendPorts.length) {
        await new Promise((resolve) => setTimeout(resolve, checkEveryMs))
      }
    },
    close() {
      isClosed = true
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
