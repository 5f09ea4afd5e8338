import { type ChildProcess, spawn } from 'node:child_process'

export interface Child {
  readonly name: string
  readonly process: ChildProcess
  /** Resolves with the exit code when the process has exited. */
  readonly gone: Promise<number>
  stop(): Promise<void>
}

const stopTimeoutMs = 15_000

/** Starts a service as a child process. It exits when this process exits, even if this process is killed. */
export function startChild(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Child {
  const exitWithParent = new URL('./exit-with-parent.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--import', exitWithParent, ...args], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const gone = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  return {
    name,
    process: child,
    gone,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)
      await gone
      clearTimeout(timer)
    },
  }
}

/** Waits until an address responds. Throws when its process exits first. */
export async function waitUntilReady(url: string, child: Child): Promise<void> {
  let exit: number | undefined
  void child.gone.then((code) => (exit = code))
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (exit !== undefined) throw new Error(`The ${child.name} did not start. Its error is above.`)
    const response = await fetch(url).catch(() => undefined)
    if (response && response.status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The ${child.name} does not respond at ${url}.`)
}
