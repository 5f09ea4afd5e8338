import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runDaemon } from './run-daemon.ts'

export interface TlsTerminator {
  /** Path of the certificate in PEM format, for clients that must trust it (`NODE_EXTRA_CA_CERTS`). */
  readonly certificate: string
  stop(): Promise<void>
}

export interface TlsOptions {
  readonly port: number
  /** Local port that accepts version 2 of the PROXY protocol. */
  readonly backendPort: number
  /** From `createCertificate`. */
  readonly certificate: Certificate
}

export interface Certificate {
  readonly folder: string
  readonly certificate: string
  readonly pem: string
}

/** Creates a self-signed certificate for `localhost` in a temporary folder. */
export async function createCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'maison-tls-'))
  const [key, certificate, pem] = ['key.pem', 'certificate.pem', 'both.pem'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ...['-keyout', key, '-out', certificate],
  ])
  if (made.status !== 0) throw new Error(`openssl could not create a certificate: ${String(made.stderr)}`)
  await writeFile(pem, (await readFile(key, 'utf8')) + (await readFile(certificate, 'utf8')))
  return { folder, certificate, pem }
}

async function waitUntilListening(port: number, exited: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 100 && !exited(); attempt++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('hitch did not start.')
}

/** Starts hitch, a TLS terminator, on the loopback interface, configured as in docs/deploy/systemd/hitch.conf. */
export async function startTls({ port, backendPort, certificate }: TlsOptions): Promise<TlsTerminator> {
  const { folder } = certificate
  const configuration = join(folder, 'hitch.conf')
  await writeFile(
    configuration,
    [
      `frontend = "[127.0.0.1]:${port}"`,
      `backend = "[127.0.0.1]:${backendPort}"`,
      `pem-file = "${certificate.pem}"`,
      'write-proxy-v2 = on',
      'alpn-protos = "http/1.1"',
      'daemon = off',
      'workers = 1',
      ...(process.getuid?.() === 0 ? ['user = "nobody"'] : []),
    ].join('\n'),
  )
  const hitch = runDaemon('hitch', [`--config=${configuration}`])
  const stop = async () => {
    await hitch.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await waitUntilListening(port, hitch.hasExited)
  } catch (error) {
    await stop()
    throw error
  }
  return { certificate: certificate.certificate, stop }
}
