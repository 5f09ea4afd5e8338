import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { ensureWhole } from '../../src/db/embedded/ensure-whole.ts'
import { takeLock } from '../../src/db/embedded/lock.ts'
import { type Premises, PremisesError } from './environment.ts'

/** Makes a folder and those above it. Node's own `recursive` never ends where a file system answers ENOENT, as /proc does. */
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
    throw new PremisesError(`The folder ${data} cannot be written to. Give another with MAISON_DATA.`)
  }
}

function ensureFree(port: number, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () =>
      reject(new PremisesError(`Port ${port}, where the ${name} should stand, is taken.`)),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}

/** Refuses, in one sentence, to open a second copy, in an unwritable or half-made folder, or on a taken port. Returns the lock's release. */
export async function ensurePremisesAreSound({ data, ports }: Premises): Promise<() => void> {
  ensureFolder(data)
  ensureWhole(join(data, 'database'))
  const unlock = takeLock(join(data, 'house.lock'))
  await ensureFree(ports.storefront, 'storefront')
  await ensureFree(ports.contentLake, 'Content Lake')
  await ensureFree(ports.stripe, 'Stripe stand-in')
  await ensureFree(ports.mailPage, 'mail catcher')
  await ensureFree(ports.smtp, 'SMTP server')
  return unlock
}
