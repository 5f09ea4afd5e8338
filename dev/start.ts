import { buildIfStale } from './house/build-if-stale.ts'
import type { Child } from './house/child.ts'
import { localEnvironment, readPremises } from './house/environment.ts'
import { startStandIns, startStorefront } from './house/open-house.ts'
import { ensurePremisesAreSound } from './house/premises-are-sound.ts'
import { prepareDatabase } from './house/prepare-database.ts'
import { createProgress } from './house/progress.ts'

const children: Child[] = []
let closing = false

async function closeHouse(code: number): Promise<void> {
  if (closing) return
  closing = true
  // The storefront first: what it has under way may still need the services.
  for (const child of children.toReversed()) await child.stop()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void closeHouse(0))
process.on('disconnect', () => void closeHouse(0))
process.channel?.unref()

async function openHouse(): Promise<void> {
  const premises = readPremises(process.env)
  const env = { ...localEnvironment(premises), ...process.env, PORT: String(premises.ports.storefront) }
  const during = createProgress(4)
  const unlock = await ensurePremisesAreSound(premises)
  process.once('exit', unlock)
  children.push(
    ...(await during('Opening the Content Lake, Stripe and the mail catcher', () =>
      startStandIns(premises, env),
    )),
  )
  await during('Preparing the database', () => prepareDatabase(String(env['DATABASE_URL'])))
  await during('Building the storefront, if anything changed', buildIfStale)
  const storefront = await during('Opening the storefront', () => startStorefront(premises, env))
  children.push(storefront)
  for (const child of children) {
    void child.gone.then((code) => {
      if (closing) return
      process.stderr.write(`The ${child.name} closed by itself (exit ${code}); closing the rest.\n`)
      void closeHouse(1)
    })
  }
  const { ports } = premises
  process.stdout.write(`
  Maison is open.
    Storefront     http://localhost:${ports.storefront}
    in Persian     http://localhost:${ports.storefront}/fa
    Content Lake   http://127.0.0.1:${ports.contentLake}
    Stripe         http://127.0.0.1:${ports.stripe}/dev
    Mail           http://127.0.0.1:${ports.mailPage}
  Ctrl-C closes the house; its data stays in ${premises.data}.
`)
}

await openHouse().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return closeHouse(1)
})
