interface Lock {
  readonly packages: Record<string, Record<string, unknown>>
}
export function addressPackages(lock: Lock, settings: Record<string, unknown>): Lock
