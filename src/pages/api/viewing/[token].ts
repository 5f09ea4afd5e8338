import type { APIRoute } from 'astro'
import {
  respondToViewer,
  findSession,
  participantShape,
  claimPlace,
  turnModel,
  turnShape,
  viewingStream,
  viewingTopic,
} from '#features/viewing/index.ts'

/** The server-sent events of a viewing session. */
export const GET: APIRoute = async ({ request, params: { token = '' }, locals, url }) => {
  const app = { ...locals.app, viewings: viewingTopic(locals.app.topics) }
  // A page of the version before says `hand`. Dropped one version later.
  const asked = url.searchParams.get('participant') ?? url.searchParams.get('hand')
  const participant = participantShape.safeParse(asked)
  if (!participant.success) return respondToViewer(400, 'unreadable')
  const session = await findSession(app, token)
  if (!session) return respondToViewer(404, 'no_such_session')
  const placed = await claimPlace(app, { sessionId: session.id, participantId: participant.data })
  if (!placed.ok) return respondToViewer(409, placed.refusal.code)
  const lastSeq = Number(request.headers.get('last-event-id') ?? 0) || 0
  return new Response(
    viewingStream(app, { session, token, participantId: participant.data, lastSeq, seenAt: placed.value }),
    {
      // Compression would buffer events.
      headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' },
    },
  )
}

/** Turns the product for all participants. */
export const POST: APIRoute = async ({ request, params: { token = '' }, locals }) => {
  const app = { ...locals.app, viewings: viewingTopic(locals.app.topics) }
  const turn = turnShape.safeParse(await request.json().catch(() => undefined))
  if (!turn.success) return respondToViewer(400, 'unreadable')
  const turned = await turnModel(app, token, turn.data)
  if (turned.ok) return respondToViewer(200, { seq: turned.value.seq })
  const { code } = turned.refusal
  return respondToViewer(code === 'too_many' ? 429 : 404, code)
}
