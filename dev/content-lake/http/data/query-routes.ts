import { Hono, type Context } from 'hono'
import { parsePerspective, type Perspective } from '../../query/perspective.ts'
import type { Lake } from '../../lake.ts'
import { apiVersionOf, isSince } from '../request/api-version.ts'
import { describedError } from '../lake-error.ts'
import { readJson } from '../request/read-json.ts'
import { readParams } from '../request/read-params.ts'

interface ReadRequest {
  query: string
  params: Record<string, unknown>
  perspective: Perspective | undefined
}

/** `/data/query/:dataset`: a GROQ query by GET, or by POST when it is long. */
export function queryRoutes(lake: Lake): Hono {
  const respond = async (c: Context, request: ReadRequest) => {
    const perspective = request.perspective ?? defaultPerspective(c)
    const { query, params } = request
    const body = await lake.queries.run(
      { perspective, seesPrivate: lake.access.hasToken(c) },
      {
        ...{ query, params },
        project: lake.project,
        identity: lake.access.identityOf(c),
        mapSources: sourceMapMode(c),
        returnsQuery: c.req.query('returnQuery') !== 'false',
      },
    )
    return c.body(body, 200, { 'content-type': 'application/json' })
  }

  return new Hono()
    .get('/:dataset', (c) => respond(c, readSearch(new URL(c.req.url).searchParams)))
    .post('/:dataset', async (c) => {
      const fromSearch = readSearch(new URL(c.req.url).searchParams)
      const { query, params, perspective } = await readJson(c)
      return respond(c, {
        query: nonEmptyQuery(query),
        params: isParams(params) ? params : fromSearch.params,
        perspective: isLayers(perspective) ? parsePerspective(perspective) : fromSearch.perspective,
      })
    })
}

/** Since API version 2025-02-19 the default perspective of Sanity is `published`. */
const defaultPerspective = (c: Context): Perspective =>
  isSince(apiVersionOf(c), '2025-02-19') ? ['published'] : 'raw'

function sourceMapMode(c: Context): 'by key' | 'by number' | undefined {
  const requested = c.req.query('resultSourceMap')
  if (requested === 'withKeyArraySelector') return 'by key'
  return requested === 'true' ? 'by number' : undefined
}

function readSearch(search: URLSearchParams): ReadRequest {
  const perspective = search.get('perspective')
  return {
    query: search.get('query') ?? '',
    params: readParams(search),
    perspective: perspective ? parsePerspective(perspective) : undefined,
  }
}

function nonEmptyQuery(query: unknown): string {
  if (typeof query === 'string' && query.trim() !== '') return query
  throw describedError(400, 'malformedRequest', 'The request has no query')
}

const isParams = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isLayers = (value: unknown): value is string | string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((layer) => typeof layer === 'string'))
