import { Hono, type Context } from 'hono'
import { evaluateQuery } from '../../query/evaluate-query.ts'
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
    const started = performance.now()
    const perspective = request.perspective ?? defaultPerspective(c)
    const view = lake.views.for({ perspective, seesPrivate: lake.access.hasToken(c) })
    const mapSources = sourceMapMode(c)
    const { result, syncTags, resultSourceMap } = await evaluateQuery(view, {
      ...request,
      project: lake.project,
      identity: lake.access.identityOf(c),
      mapSources,
    })
    return c.json({
      ...(c.req.query('returnQuery') !== 'false' && { query: request.query }),
      result,
      syncTags,
      ...(resultSourceMap && { resultSourceMap }),
      ms: Math.round(performance.now() - started),
    })
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
