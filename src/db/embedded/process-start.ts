import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** On Linux: the boot id, and the clock ticks from boot to the start of the process (proc(5), field 22 of stat). */
function readProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command in parentheses, and may itself contain spaces and parentheses.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return ticks === undefined ? undefined : `${boot} ${ticks}`
  } catch {
    return undefined
  }
}

function readPs(pid: number): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() || undefined : undefined
}

/** The start time of a process, as a text that does not change while it runs; undefined when the system does not report it. */
export function processStart(pid: number): string | undefined {
  return process.platform === 'linux' ? readProc(pid) : readPs(pid)
}
