import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { startChild } from '../site/processes/child.ts'

// wrk is used because a load generator in JavaScript would be slower than the server.
const wrk = ['-t1', '-c16', '-d8s', '--latency']
const floorBytes = 20 * 1024

export interface Throughput {
  readonly requestsPerSecond: number
  readonly p99: string
}

export function hasWrk(): boolean {
  if (spawnSync('wrk', ['-v']).error === undefined) return true
  spawnSync('apt-get', ['install', '-y', 'wrk'], { stdio: 'ignore' })
  return spawnSync('wrk', ['-v']).error === undefined
}

/** Requests per second at an address: 16 connections, one thread, eight seconds. */
export function measureThroughput(address: string): Throughput {
  const { stdout } = spawnSync('wrk', [...wrk, address], { encoding: 'utf8' })
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0),
    p99: /99%\s+(\S+)/.exec(stdout)?.[1] ?? '?',
  }
}

/** The maximum of Node on this machine: a server that only returns a 20 KB buffer. */
export async function measureFloor(port: number): Promise<Throughput> {
  const floor = startChild(
    'floor',
    [new URL('./throughput.ts', import.meta.url).pathname, String(port)],
    process.env,
  )
  await new Promise((resolve) => floor.process.once('message', resolve))
  const measured = measureThroughput(`http://127.0.0.1:${port}/`)
  await floor.stop()
  return measured
}

if (import.meta.main) {
  const body = Buffer.alloc(floorBytes, 'a')
  createServer((_, response) => response.end(body)).listen(Number(process.argv[2]), '127.0.0.1', () =>
    process.send?.('open'),
  )
}
