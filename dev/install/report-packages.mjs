import { existsSync } from 'node:fs'
import { join } from 'node:path'

const fits = (allowed, own) => {
  if (allowed === undefined) return true
  const names = [allowed].flat()
  return names.includes(own) || (names.every((name) => name.startsWith('!')) && !names.includes(`!${own}`))
}

/** The folders that an install of this lockfile will fill on this machine. */
function expectedPaths(lock, withoutDev) {
  return (
    Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== '' && !(withoutDev && dev))
      .filter(([, { os, cpu }]) => fits(os, process.platform) && fits(cpu, process.arch))
      // Of two builds for Linux, the common one; a count that is off by a few on the others is no harm.
      .filter(([, { libc }]) => fits(libc, 'glibc'))
      .map(([path]) => path)
  )
}

/** Says on one line (in a log: now and then) how many packages stand, until it is told to stop. */
export function reportPackages(lock, withoutDev, folder) {
  const waiting = new Set(expectedPaths(lock, withoutDev))
  const total = waiting.size
  const isTerminal = process.stdout.isTTY === true
  const say = () => {
    for (const path of waiting) if (existsSync(join(folder, path, 'package.json'))) waiting.delete(path)
    const count = `  ${total - waiting.size} of ${total} packages`
    process.stdout.write(isTerminal ? `\r${count}` : `${count}\n`)
  }
  const timer = setInterval(say, isTerminal ? 500 : 10_000)
  return () => {
    clearInterval(timer)
    if (isTerminal) process.stdout.write('\r\u001B[K')
  }
}
