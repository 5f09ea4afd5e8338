import type { APIContext } from 'astro'
import { type Refusal, refusalSentence, refusalStatus } from './http/refusal.ts'

/** Answers a request that is refused: a program by JSON, a person by a page in their language. */
export async function refuse(
  context: Pick<APIContext, 'locals' | 'rewrite'>,
  refusal: Refusal,
): Promise<Response> {
  const { code, path, allow } = refusal
  if (path.startsWith('/api/')) {
    const headers = { 'Cache-Control': 'no-store', ...(allow && { Allow: allow.join(', ') }) }
    const error = { code, detail: refusalSentence[code] }
    return Response.json({ error }, { status: refusalStatus[code], headers })
  }
  context.locals.refusal = refusal
  return context.rewrite('/refused')
}
