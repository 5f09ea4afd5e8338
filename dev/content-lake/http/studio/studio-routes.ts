import { Hono } from 'hono'

/** Empty responses for the services of Sanity's cloud that the lake does not have: plans, announcements, telemetry, schedules. */
export function studioRoutes(): Hono {
  return new Hono()
    .get('/features', (c) => c.json([]))
    .get('/journey/announcements', (c) => c.json([]))
    .get('/journey/:topic', (c) => c.json(null))
    .get('/schedules/:project/:dataset', (c) => c.json({ schedules: [] }))
    .get('/access/requests/me', (c) => c.json([]))
    .get('/subscriptions/project/:project', (c) => c.json(null))
    .get('/help', (c) => c.json({}))
    .get('/intake/telemetry-status', (c) => c.json({ status: 'denied' }))
    .post('/intake/batch', (c) => c.json({}))
    .get('/data/ping/:dataset', (c) => c.json({ ping: 'pong' }))
    .get('/data/references/:dataset/documents/:id/to', (c) => c.json({ totalCount: 0, references: [] }))
}
