import { type Child, startChild, waitUntilReady } from '../../../dev/site/processes/child.ts'

/** A process of the built system that a test may stop, kill and start again on the same port. */
export interface Service {
  readonly url: string
  /** The id of the process that runs now. */
  readonly pid: number
  /** Resolves with the exit code of the process that runs now. */
  readonly exited: Promise<number>
  /** Starts the process and resolves once it answers. Does nothing while it runs. */
  start(): Promise<void>
  /** Sends SIGTERM and resolves when the process has exited. */
  stop(): Promise<void>
  /** Sends SIGKILL and resolves when the process has exited. */
  kill(): Promise<void>
}

/** `entry` is the path of the module to run; `url` is where it answers `/healthz`. */
export interface ServiceOptions {
  readonly name: string
  readonly entry: string
  readonly url: string
  readonly env: NodeJS.ProcessEnv
}

/** A service that is not started yet. */
export function createService({ name, entry, url, env }: ServiceOptions): Service {
  let child: Child | undefined
  const running = (): Child => {
    if (!child) throw new Error(`The ${name} is not running.`)
    return child
  }
  return {
    url,
    get pid() {
      return running().process.pid ?? 0
    },
    get exited() {
      return running().gone
    },
    async start() {
      if (child && child.process.exitCode === null && child.process.signalCode === null) return
      child = startChild(name, [entry], env)
      await waitUntilReady(`${url}/healthz`, child)
    },
    stop: () => running().stop(),
    async kill() {
      running().process.kill('SIGKILL')
      await running().gone
    },
  }
}
