import { readFileSync } from 'node:fs'

/** Milliseconds in a tick of the kernel's clock, in which a process's time is counted. */
const tick = 10

/**
 * Milliseconds that processes have kept the processor busy since they began, their own and the kernel's for them; undefined
 * where the system does not say. Unlike the time that passes it hardly depends on what else the machine does.
 */
export function processorTime(pids: readonly number[]): number | undefined {
  try {
    return pids
      .map((pid) => {
        // The name of a process stands in brackets and may hold spaces; the 14th and 15th fields follow it.
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
        return (Number(fields[11]) + Number(fields[12])) * tick
      })
      .reduce((sum, time) => sum + time, 0)
  } catch {
    return undefined
  }
}
