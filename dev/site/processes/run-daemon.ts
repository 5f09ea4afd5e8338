import { spawn } from 'node:child_process'

export interface Daemon {
  hasExited(): boolean
  /** Sends SIGTERM and waits for the exit. */
  stop(): Promise<void>
}

/** Starts a program without output. It is killed when this process exits. */
export function runDaemon(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Daemon {
  const child = spawn(program, args, { stdio: 'ignore', env })
  let isGone = false
  const gone = new Promise<void>((resolve) => {
    const settle = () => {
      isGone = true
      resolve()
    }
    child.once('exit', settle)
    // The program is missing or cannot be started.
    child.once('error', settle)
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  return {
    hasExited: () => isGone,
    async stop() {
      process.off('exit', kill)
      child.kill('SIGTERM')
      await gone
    },
  }
}
