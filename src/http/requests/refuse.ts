import type { APIContext } from 'astro'
import { isShown, plainResponse, type Refusal } from './refusal.ts'

/** The response to a refused request: the page `/refused` for a person, JSON or text for a program. */
export async function refuse(
  context: Pick<APIContext, 'locals' | 'rewrite'>,
  refusal: Refusal,
): Promise<Response> {
  if (isShown(refusal)) {
    context.locals.refusal = refusal
    return context.rewrite('/refused')
  }
  const { status, headers, body } = plainResponse(refusal)
  return new Response(body, { status, headers })
}
