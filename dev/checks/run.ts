import { spawn } from 'node:child_process'

/** Runs a program that writes to this process's terminal. Resolves with its exit code. */
function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal) process.stderr.write(`${args[0]} was ended by ${signal}.\n`)
      resolve(code ?? 1)
    })
  })
}

/** Runs a JavaScript program of node_modules with the current Node binary. */
export function runTool(path: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  return run(process.execPath, [`node_modules/${path}`, ...args], env)
}
