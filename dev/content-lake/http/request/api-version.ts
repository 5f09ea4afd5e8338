import type { Context } from 'hono'

/** The API version in the path, without its `v`: a date, `1` or `X`. */
export const apiVersionOf = (c: Context): string | undefined => c.req.param('version')?.slice(1)

/** Whether a version is of that day or later. `X` is the newest version and `1` the oldest. */
export function isSince(version: string | undefined, day: string): boolean {
  if (version === undefined || version === '1') return false
  return version === 'X' || version >= day
}
