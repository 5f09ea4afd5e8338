import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runDaemon } from './run-daemon.ts'

export interface Varnish {
  readonly url: string
  stop(): Promise<void>
}

export interface VarnishOptions {
  readonly port: number
  /** Second port, for the PROXY protocol of a TLS terminator. */
  readonly proxyPort?: number
  /** Local ports of the storefront processes, one or two. */
  readonly backendPorts: readonly number[]
  /** `CACHE_PURGE_TOKEN` of the storefront processes. */
  readonly token: string
}

const ports = ['4321', '4331'] as const

async function waitUntilReady(url: string, exited: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (exited()) break
    const response = await fetch(url).catch(() => undefined)
    await response?.arrayBuffer()
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Varnish did not start, or cannot reach a storefront.')
}

/** Starts Varnish on the loopback interface with the configuration for production; only its ports are replaced. */
export async function startVarnish(options: VarnishOptions): Promise<Varnish> {
  const { port, proxyPort, backendPorts, token } = options
  const folder = await mkdtemp(join(tmpdir(), 'maison-varnish-'))
  const written = await readFile('docs/deploy/varnish/default.vcl', 'utf8')
  const configuration = ports.reduce(
    (text, placeholder, n) =>
      text.replace(`"${placeholder}"`, `"${backendPorts[n] ?? backendPorts[0] ?? placeholder}"`),
    written,
  )
  await mkdir(join(folder, 'work'))
  await writeFile(join(folder, 'default.vcl'), configuration)
  const args = [
    ...['-F', '-j', 'none', '-n', join(folder, 'work'), '-a', `127.0.0.1:${port}`],
    ...(proxyPort === undefined ? [] : ['-a', `127.0.0.1:${proxyPort},PROXY`]),
    ...['-f', join(folder, 'default.vcl'), '-s', 'malloc,128m', '-p', 'http_gzip_support=off'],
  ]
  const varnishd = runDaemon('varnishd', args, { ...process.env, PURGE_TOKEN: token })
  const stop = async () => {
    await varnishd.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}`
  try {
    await waitUntilReady(`${url}/robots.txt`, varnishd.hasExited)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}
