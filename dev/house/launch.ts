import type { Child } from './child.ts'
import { localEnvironment, type Premises, readPremises } from './environment.ts'
import { startStandIns } from './open-house.ts'
import { ensurePremisesAreSound } from './premises-are-sound.ts'
import { prepareDatabase } from './prepare-database.ts'
import { createProgress, type During } from './progress.ts'

export interface Launch {
  /** How many steps the storefront takes, for the progress. */
  readonly steps: number
  /** Opens the storefront, and whatever else is wanted beside it. */
  openStorefront(premises: Premises, env: NodeJS.ProcessEnv, during: During): Promise<Child[]>
}

const ownSteps = 2

function announce({ ports, data }: Premises): void {
  process.stdout.write(`
  Maison is open.
    Storefront     http://localhost:${ports.storefront}
    in Persian     http://localhost:${ports.storefront}/fa
    The Studio     http://localhost:${ports.storefront}/studio
    Content Lake   http://127.0.0.1:${ports.contentLake}
    Stripe         http://127.0.0.1:${ports.stripe}/dev
    Mail           http://127.0.0.1:${ports.mailPage}
  Ctrl-C closes the house; its data stays in ${data}.
`)
}

/** Opens the local house, says where it is, and closes all of it when asked, when a part fails, or when its parent goes. */
export async function launch({ steps, openStorefront }: Launch): Promise<void> {
  const children: Child[] = []
  let closing = false

  async function close(code: number): Promise<void> {
    if (closing) return
    closing = true
    // The storefront first: what it has under way may still need the services.
    for (const child of children.toReversed()) await child.stop()
    process.exit(code)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close(0))
  process.on('disconnect', () => void close(0))
  process.channel?.unref()

  async function open(): Promise<void> {
    const premises = readPremises(process.env)
    process.once('exit', await ensurePremisesAreSound(premises))
    // Only in a folder that is ours and sound: the environment keeps this installation's secrets there.
    const env: NodeJS.ProcessEnv = { ...localEnvironment(premises), ...process.env }
    const during = createProgress(steps + ownSteps)
    const standIns = 'Opening the Content Lake, Stripe and the mail catcher'
    children.push(...(await during(standIns, () => startStandIns(premises, env))))
    await during('Preparing the database', () => prepareDatabase(String(env['DATABASE_URL'])))
    children.push(...(await openStorefront(premises, env, during)))
    for (const child of children) {
      void child.gone.then((code) => {
        if (!closing)
          process.stderr.write(`The ${child.name} closed by itself (exit ${code}); closing the rest.\n`)
        return close(1)
      })
    }
    announce(premises)
  }

  await open().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return close(1)
  })
}
