import { ClientError, type SanityClient } from '@sanity/client'
import { traceCall } from '#shared/telemetry/trace-call.ts'
import { ContentUnavailable } from '#content/content-unavailable.ts'

/** Whoever wants to hear that the content could not be reached. */
export interface Complaints {
  error(facts: object, message: string): void
}

/** Asks the Content Lake one question. Whatever keeps it from answering is a ContentUnavailable. */
export async function ask<Answer>(
  client: SanityClient,
  log: Complaints,
  query: string,
  params: Record<string, unknown>,
): Promise<Answer> {
  try {
    return await traceCall('sanity query', { 'sanity.query': query }, () =>
      client.fetch<Answer>(query, params),
    )
  } catch (cause) {
    if (isOurFault(cause)) throw cause
    log.error({ cause: cause instanceof Error ? cause.message : String(cause) }, 'content unavailable')
    throw new ContentUnavailable(cause)
  }
}

/** A query that the lake cannot read is a mistake in this code; retrying or excusing it would hide it. */
function isOurFault(cause: unknown): boolean {
  return cause instanceof ClientError && cause.statusCode === 400
}
