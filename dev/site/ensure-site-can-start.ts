import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { ensureComplete } from '../../src/db/embedded/ensure-complete.ts'
import { acquireLock } from '../../src/db/embedded/lock.ts'
import { type SiteConfig, SiteConfigError } from './environment.ts'

/** Creates a folder and its parents. Node's `recursive` option never returns on file systems such as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

function ensureFolder(data: string): void {
  try {
    makeFolder(data)
    accessSync(data, constants.W_OK)
  } catch {
    throw new SiteConfigError(`The folder ${data} is not writable. Set MAISON_DATA to another folder.`)
  }
}

function ensureFree(port: number, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => reject(new SiteConfigError(`Port ${port} of the ${name} is in use.`)))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}

/**
 * Locks the data folder and returns the function that releases the lock. Throws, with one sentence, for a second copy, an
 * unwritable folder, an incomplete database or a port in use.
 */
export async function ensureSiteCanStart({ data, ports }: SiteConfig): Promise<() => void> {
  ensureFolder(data)
  ensureComplete(join(data, 'database'))
  const unlock = acquireLock(join(data, 'house.lock'))
  await ensureFree(ports.storefront, 'storefront')
  await ensureFree(ports.contentLake, 'Content Lake')
  await ensureFree(ports.stripe, 'Stripe stand-in')
  await ensureFree(ports.mailPage, 'mail catcher')
  await ensureFree(ports.smtp, 'SMTP server')
  return unlock
}
