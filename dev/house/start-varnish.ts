import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Varnish {
  readonly url: string
  stop(): Promise<void>
}

export interface VarnishOptions {
  readonly port: number
  /** Where it also listens for the PROXY protocol, which a TLS terminator speaks. */
  readonly proxyPort?: number
  /** Where the storefronts listen, on this machine: one or two. */
  readonly backendPorts: readonly number[]
  /** The storefronts' `CACHE_PURGE_TOKEN`. */
  readonly token: string
}

const ports = ['4321', '4331'] as const

async function untilItAnswers(url: string, exited: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (exited()) break
    const answer = await fetch(url).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Varnish did not start, or reaches no storefront.')
}

/** Starts Debian's Varnish on the loopback with the configuration for production, its addresses alone replaced. */
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
  const varnishd = spawn('varnishd', args, {
    env: { ...process.env, PURGE_TOKEN: token },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  let hasExited = false
  const gone = new Promise<void>((resolve) => {
    const leave = () => {
      hasExited = true
      resolve()
    }
    varnishd.once('exit', leave)
    varnishd.once('error', leave)
  })
  const kill = () => varnishd.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    varnishd.kill('SIGTERM')
    await gone
    await rm(folder, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}`
  try {
    await untilItAnswers(`${url}/robots.txt`, () => hasExited)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}
