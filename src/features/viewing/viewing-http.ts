import { z } from 'astro/zod'
import { isViewText } from '#viewer/view/view-address.ts'
import { Allowance } from '#shared/http/allowance.ts'
import { uuidShape } from '#shared/uuid.ts'

/**
 * How many sessions one network (/24, /48) may open, per process. It is not shared between processes, because the privacy
 * policy promises that no IP address is stored. More processes allow more sessions; each is one row that expires within the
 * hour.
 */
export const openAllowance = new Allowance({ most: 6, refillMs: 60_000 })

export const participantShape = z.string().regex(uuidShape)

const turnFields = z.object({
  participantId: participantShape,
  view: z.string().refine(isViewText),
  choice: z
    .string()
    .max(300)
    .regex(/^(\?[\w-]+=[\w-]+(&[\w-]+=[\w-]+)*)?$/),
})

/** A turn. A page of the version before names the participant `hand`; dropped one version later. */
export const turnShape = z.preprocess(
  (turn) =>
    typeof turn === 'object' && turn !== null && 'hand' in turn
      ? { participantId: turn.hand, ...turn }
      : turn,
  turnFields,
)

/** A JSON response to the page's script, which has a message for each code. */
export function respondToViewer(status: number, body: object | string): Response {
  const response = typeof body === 'string' ? { code: body } : body
  return Response.json(response, { status, headers: { 'Cache-Control': 'no-store' } })
}
