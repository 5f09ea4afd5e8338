import { Hono } from 'hono'
import type { StandIn } from '../stand-in.ts'
import { controlRoutes } from './control-routes.ts'
import { overview } from './overview.ts'
import { readFile } from 'node:fs/promises'

/** The page that lists objects and events, and the routes with which tests cause faults. */
export function createControls(standIn: StandIn): Hono {
  const app = new Hono()
  app.get('/dev', (context) => {
    context.header(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'",
    )
    return context.html(overview(standIn))
  })
  app.get('/assets/overview.css', async (context) =>
    context.body(await readFile(new URL('overview.css', import.meta.url)), 200, {
      'content-type': 'text/css; charset=utf-8',
    }),
  )
  app.route('/', controlRoutes(standIn))
  return app
}
