import type { Context } from 'hono'

/** The version in front of the path, without its `v`: a date, `1` or `X`. */
export const apiVersionOf = (c: Context): string | undefined => c.req.param('version')?.slice(1)

/** Whether a version is of that day or later; `X` is ahead of all, and `1` is before them. */
export function isSince(version: string | undefined, day: string): boolean {
  if (version === undefined || version === '1') return false
  return version === 'X' || version >= day
}
