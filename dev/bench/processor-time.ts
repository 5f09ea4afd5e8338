import { readFileSync } from 'node:fs'

/** Milliseconds in a clock tick of the kernel, the unit of /proc/<pid>/stat. */
const tick = 10

/**
 * The processor time of processes in milliseconds, user and kernel, since they started; undefined where /proc is missing.
 * Unlike elapsed time it depends little on the other load of the machine.
 */
export function processorTime(pids: readonly number[]): number | undefined {
  try {
    return pids
      .map((pid) => {
        // The second field is the process name in brackets and can contain spaces. Fields 14 and 15 are user and kernel time.
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
        return (Number(fields[11]) + Number(fields[12])) * tick
      })
      .reduce((sum, time) => sum + time, 0)
  } catch {
    return undefined
  }
}
