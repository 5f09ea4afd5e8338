import { existsSync } from 'node:fs'
import { join } from 'node:path'

const isAllowed = (allowed, own) => {
  if (allowed === undefined) return true
  const names = [allowed].flat()
  return names.includes(own) || (names.every((name) => name.startsWith('!')) && !names.includes(`!${own}`))
}

/** The package folders that an install of this lockfile creates on this machine. */
function expectedPaths(lock, withoutDev) {
  return (
    Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== '' && !(withoutDev && dev))
      .filter(([, { os, cpu }]) => isAllowed(os, process.platform) && isAllowed(cpu, process.arch))
      // Counts the glibc builds only; on other Linux systems the number differs by a few.
      .filter(([, { libc }]) => isAllowed(libc, 'glibc'))
      .map(([path]) => path)
  )
}

/** Prints how many packages are installed: in a terminal on one line, in a log every 10 s. Returns the function that stops it. */
export function reportPackages(lock, withoutDev, folder) {
  const waiting = new Set(expectedPaths(lock, withoutDev))
  const total = waiting.size
  const isTerminal = process.stdout.isTTY === true
  const print = () => {
    for (const path of waiting) if (existsSync(join(folder, path, 'package.json'))) waiting.delete(path)
    const count = `  ${total - waiting.size} of ${total} packages`
    process.stdout.write(isTerminal ? `\r${count}` : `${count}\n`)
  }
  const timer = setInterval(print, isTerminal ? 500 : 10_000)
  return () => {
    clearInterval(timer)
    if (isTerminal) process.stdout.write('\r\u001B[K')
  }
}
