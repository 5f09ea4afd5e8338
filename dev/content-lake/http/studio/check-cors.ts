import type { Handler } from 'hono'

/** `/check/cors`: any page may ask whether it is allowed; a client does when its stream was refused and it knows not why. */
export function checkCors(origins: readonly string[]): Handler {
  return (c) => {
    const origin = c.req.header('origin')
    const allowed = origin === undefined || origins.includes(origin)
    return c.json({ result: { allowed, withCredentials: allowed } }, 200, {
      'access-control-allow-origin': '*',
    })
  }
}
