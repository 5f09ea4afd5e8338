import { readdirSync, readFileSync } from 'node:fs'

/** Nanoseconds that a thread has run; 0 when it has ended meanwhile. */
function threadTime(pid: number, thread: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
  } catch {
    return 0
  }
}

/**
 * The processor time of the running threads of processes, in milliseconds; undefined where /proc is missing (only Linux has it).
 * Unlike elapsed time it depends little on the other load of the machine.
 */
export function processorTime(pids: readonly number[]): number | undefined {
  try {
    const times = pids.flatMap((pid) =>
      readdirSync(`/proc/${pid}/task`).map((thread) => threadTime(pid, thread)),
    )
    return times.reduce((sum, time) => sum + time, 0) / 1e6
  } catch {
    return undefined
  }
}
