import { ClientError, type SanityClient } from '@sanity/client'
import { traceCall } from '#shared/telemetry/trace-call.ts'
import { ContentUnavailable } from '#content/content-unavailable.ts'

/** The log for failed queries. */
export interface ErrorLog {
  error(facts: object, message: string): void
}

/** Runs one GROQ query. Throws ContentUnavailable on any failure, except for an invalid query. */
export async function fetchQuery<Result>(
  client: SanityClient,
  log: ErrorLog,
  query: string,
  params: Record<string, unknown>,
): Promise<Result> {
  try {
    return await traceCall('sanity query', { 'sanity.query': query }, () =>
      client.fetch<Result>(query, params),
    )
  } catch (cause) {
    if (isInvalidQuery(cause)) throw cause
    log.error({ cause: cause instanceof Error ? cause.message : String(cause) }, 'content unavailable')
    throw new ContentUnavailable(cause)
  }
}

/** An invalid query is a programming error, which must not look like an outage. */
function isInvalidQuery(cause: unknown): boolean {
  return cause instanceof ClientError && cause.statusCode === 400
}
