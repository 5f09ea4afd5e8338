import { z } from 'astro/zod'
import { isViewText } from '#features/viewer/view-address.ts'
import { Allowance } from '#shared/allowance.ts'

/** Rooms one address may open. */
export const openings = new Allowance({ most: 6, refillMs: 60_000 })
/** Turns in one room: a hand that moves sends some thirty a second. */
export const turns = new Allowance({ most: 120, refillMs: 15 })

export const handShape = z.uuid()

export const turnShape = z.object({
  hand: handShape,
  view: z.string().refine(isViewText),
  choice: z
    .string()
    .max(300)
    .regex(/^(\?[\w-]+=[\w-]+(&[\w-]+=[\w-]+)*)?$/),
})

/** Said to the page's own script, which has a sentence for each code. */
export function answerViewing(status: number, body: object | string): Response {
  const answer = typeof body === 'string' ? { code: body } : body
  return Response.json(answer, { status, headers: { 'Cache-Control': 'no-store' } })
}
