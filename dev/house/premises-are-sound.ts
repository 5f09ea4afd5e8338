import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { takeLock } from '../../src/db/lock.ts'
import { type Premises, PremisesError } from './environment.ts'

function ensureFolder(data: string): void {
  try {
    mkdirSync(data, { recursive: true })
    accessSync(data, constants.W_OK)
  } catch {
    throw new PremisesError(`The folder ${data} cannot be written to. Give another with MAISON_DATA.`)
  }
}

function ensureWhole(data: string): void {
  const database = join(data, 'database')
  if (existsSync(database) && !existsSync(join(database, 'PG_VERSION'))) {
    throw new PremisesError(`The database in ${database} is half made. Delete that folder and start again.`)
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
  ensureWhole(data)
  const unlock = takeLock(join(data, 'house.lock'))
  await ensureFree(ports.storefront, 'storefront')
  await ensureFree(ports.contentLake, 'Content Lake')
  await ensureFree(ports.stripe, 'Stripe stand-in')
  await ensureFree(ports.mailPage, 'mail catcher')
  await ensureFree(ports.smtp, 'SMTP server')
  return unlock
}
