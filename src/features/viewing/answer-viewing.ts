import { z } from 'astro/zod'
import { isViewText } from '#viewer/view/view-address.ts'
import { Allowance } from '#shared/http/allowance.ts'

/**
 * Rooms one network (/24, /48) may open, in each process: the house says of itself that it keeps nobody's address, so none is
 * written where all processes would see it. As many processes allow as many times more, of rooms that are a row each and forgotten
 * within the hour.
 */
export const openings = new Allowance({ most: 6, refillMs: 60_000 })

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
