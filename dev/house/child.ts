import { type ChildProcess, spawn } from 'node:child_process'

export interface Child {
  readonly name: string
  readonly process: ChildProcess
  /** Settles when the process has gone, with its exit code. */
  readonly gone: Promise<number>
  stop(): Promise<void>
}

const patienceMs = 15_000

/** Starts one part of the house as a process of its own; it leaves when we leave, even if we are killed. */
export function startChild(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Child {
  const leave = new URL('./leave-with-parent.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--import', leave, ...args], {
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
      const late = setTimeout(() => child.kill('SIGKILL'), patienceMs)
      await gone
      clearTimeout(late)
    },
  }
}

/** Waits until an address answers, or until its process has gone. */
export async function untilItAnswers(url: string, child: Child): Promise<void> {
  let exit: number | undefined
  void child.gone.then((code) => (exit = code))
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (exit !== undefined) throw new Error(`The ${child.name} did not open; it says why above.`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer && answer.status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The ${child.name} does not answer at ${url}.`)
}
