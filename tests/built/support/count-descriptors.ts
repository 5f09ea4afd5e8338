import { existsSync, readdirSync } from 'node:fs'

/** Open files and sockets of a process; 0 where the system does not list them (only Linux does, in proc(5)). */
export function countDescriptors(pid: number): number {
  const folder = `/proc/${pid}/fd`
  return existsSync(folder) ? readdirSync(folder).length : 0
}
