import type { APIRoute } from 'astro'
import { sql } from 'drizzle-orm'
import type { House } from '#server'

const patienceMs = 2000

async function answers(question: Promise<unknown>): Promise<'ok' | 'unavailable'> {
  const timeout = new Promise((_, reject) => setTimeout(reject, patienceMs).unref())
  return Promise.race([question, timeout]).then(
    () => 'ok',
    () => 'unavailable',
  )
}

async function readiness(house: House) {
  const [database, content, payments] = await Promise.all([
    answers(house.db.execute(sql`select 1`)),
    answers(house.content.ping()),
    answers(house.payments.ping()),
  ])
  return { database, content, payments }
}

/** Whether this process can serve: database, content and payments, each by name. */
export const GET: APIRoute = async ({ locals }) => {
  const parts = await readiness(locals.house)
  const ready = Object.values(parts).every((part) => part === 'ok')
  return Response.json(
    { status: ready ? 'ready' : 'not ready', ...parts },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
