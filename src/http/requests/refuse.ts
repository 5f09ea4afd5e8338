import type { APIContext } from 'astro'
import { isShown, plainAnswer, type Refusal } from './refusal.ts'

/** Answers a request that is refused: a person by a page in their language, a program plainly. */
export async function refuse(
  context: Pick<APIContext, 'locals' | 'rewrite'>,
  refusal: Refusal,
): Promise<Response> {
  if (isShown(refusal)) {
    context.locals.refusal = refusal
    return context.rewrite('/refused')
  }
  const { status, headers, body } = plainAnswer(refusal)
  return new Response(body, { status, headers })
}
