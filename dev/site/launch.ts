import type { Child } from './processes/child.ts'
import { localEnvironment, type SiteConfig, readSiteConfig } from './environment.ts'
import { startStandIns } from './processes/start-services.ts'
import { ensureSiteCanStart } from './ensure-site-can-start.ts'
import { prepareDatabase } from './prepare-database.ts'
import { createProgress, type RunStep } from './progress.ts'

export interface Launch {
  /** The number of steps of `openStorefront`, for the progress lines. */
  readonly steps: number
  /** Starts the storefront, and other processes when needed. */
  openStorefront(config: SiteConfig, env: NodeJS.ProcessEnv, runStep: RunStep): Promise<Child[]>
}

const ownSteps = 2

function announce({ ports, data }: SiteConfig): void {
  process.stdout.write(`
  Maison is running.
    Storefront     http://localhost:${ports.storefront}
    in Persian     http://localhost:${ports.storefront}/fa
    The Studio     http://localhost:${ports.storefront}/studio
    Content Lake   http://127.0.0.1:${ports.contentLake}
    Stripe         http://127.0.0.1:${ports.stripe}/dev
    Mail           http://127.0.0.1:${ports.mailPage}
  Ctrl-C stops all services. The data is kept in ${data}.
`)
}

/** Starts all local services and prints their addresses. Stops all of them on a signal, when one fails, or when the parent exits. */
export async function launch({ steps, openStorefront }: Launch): Promise<void> {
  const children: Child[] = []
  let closing = false

  async function close(code: number): Promise<void> {
    if (closing) return
    closing = true
    // The storefront stops first, because its open requests may still need the other services.
    for (const child of children.toReversed()) await child.stop()
    process.exit(code)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close(0))
  process.on('disconnect', () => void close(0))
  process.channel?.unref()

  async function open(): Promise<void> {
    const config = readSiteConfig(process.env)
    process.once('exit', await ensureSiteCanStart(config))
    // After the check of the folder, because reading the environment writes secrets into it.
    const env: NodeJS.ProcessEnv = { ...localEnvironment(config), ...process.env }
    const runStep = createProgress(steps + ownSteps)
    const standIns = 'Starting the stand-ins for the Content Lake and Stripe, and the mail catcher'
    children.push(...(await runStep(standIns, () => startStandIns(config, env))))
    await runStep('Preparing the database', () => prepareDatabase(String(env['DATABASE_URL'])))
    children.push(...(await openStorefront(config, env, runStep)))
    for (const child of children) {
      void child.gone.then((code) => {
        if (!closing)
          process.stderr.write(
            `The ${child.name} exited unexpectedly with code ${code}. Stopping the other services.\n`,
          )
        return close(1)
      })
    }
    announce(config)
  }

  await open().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return close(1)
  })
}
