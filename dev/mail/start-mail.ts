import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createMailApp } from './mail-app.ts'
import { openMailBox } from './mail-box.ts'
import { createReceiver, type ReceiverFaults } from './receive-mail.ts'

/** Port 0 chooses a free port. Messages in `dataFolder` survive restarts. */
export interface MailOptions {
  httpPort: number
  smtpPort: number
  dataFolder: string
}

export interface RunningMail {
  url: string
  smtpUrl: string
  close: () => Promise<void>
}

interface Listener {
  listen: (port: number, host: string, then: () => void) => unknown
  once: (event: 'error', handler: (error: NodeJS.ErrnoException) => void) => unknown
}

/** Starts the mail catcher on the loopback interface: an SMTP server, a web page and a JSON API. It forwards no email. */
export async function startMail(options: MailOptions): Promise<RunningMail> {
  const box = await openMailBox(options.dataFolder)
  const faults: ReceiverFaults = { rejectNext: 0 }
  const smtp = createReceiver(box, faults)
  const web = createAdaptorServer({ fetch: createMailApp(box, faults).fetch }) as Server

  await listen(smtp, options.smtpPort)
  try {
    await listen(web, options.httpPort)
  } catch (error) {
    await new Promise<void>((done) => smtp.close(done))
    throw error
  }
  // Ignores broken client connections; without a listener they would end the process.
  smtp.on('error', () => {})

  return {
    url: `http://127.0.0.1:${portOf(web.address())}`,
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server.address())}`,
    close: async () => {
      const closed = [
        new Promise<void>((done) => smtp.close(done)),
        new Promise<void>((done) => web.close(() => done())),
      ]
      web.closeAllConnections()
      await Promise.all(closed)
    },
  }
}

function listen(server: Listener, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isInUse = error.code === 'EADDRINUSE'
      reject(isInUse ? new Error(`Port ${port} is in use: the mail catcher cannot listen on it.`) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The mail catcher is not listening.')
  return address.port
}
