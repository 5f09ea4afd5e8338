import type { Handler } from 'hono'

/** `/check/cors`: whether an origin is allowed. Open to every origin: a client calls it to explain a refused stream. */
export function checkCors(origins: readonly string[]): Handler {
  return (c) => {
    const origin = c.req.header('origin')
    const allowed = origin === undefined || origins.includes(origin)
    return c.json({ result: { allowed, withCredentials: allowed } }, 200, {
      'access-control-allow-origin': '*',
    })
  }
}
