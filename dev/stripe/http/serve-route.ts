import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { ApiError } from '../api-error.ts'
import { newId } from '../ids.ts'
import { parseForm } from '../params/form.ts'
import { API_VERSION, type StandIn } from '../stand-in.ts'
import { authenticate } from './authenticate.ts'
import { respondWithFault, nextFault } from './api-fault.ts'
import { expandObject, separateExpand } from './expand.ts'
import { keyInUse, findSavedResponse, saveResponse, type KeyedRequest } from './idempotency.ts'
import type { Route } from './route.ts'

type ApiContext = Context<{ Bindings: HttpBindings }>

interface RouteResponse {
  status: number
  body: string
}

/** Serves one endpoint: authentication, API version, parameters, idempotency, faults and Stripe's headers. */
export function serveRoute(standIn: StandIn, route: Route, keysInUse: Set<string>) {
  return async (context: ApiContext): Promise<Response> => {
    const requestId = newId.request()
    const key = (route.method === 'POST' && context.req.header('idempotency-key')) || null
    const headers: { [name: string]: string } = {
      'content-type': 'application/json',
      'cache-control': 'no-cache, no-store',
      'request-id': requestId,
      'stripe-version': API_VERSION,
      ...(key ? { 'idempotency-key': key } : {}),
    }
    try {
      authenticate(context.req.header('authorization'), standIn.settings.secretKey)
      checkVersion(context.req.header('stripe-version'))
      const body = await readBody(context)
      const path = context.req.path
      const keyedRequest = key ? { key, method: route.method, path, body } : null
      if (keyedRequest && keysInUse.has(keyedRequest.key)) throw keyInUse(keyedRequest.key)
      const saved = keyedRequest ? findSavedResponse(standIn, keyedRequest) : undefined
      if (saved) {
        Object.assign(headers, { 'idempotent-replayed': 'true', 'original-request': saved.requestId })
        return new Response(saved.body, { status: saved.status, headers })
      }
      if (keyedRequest) keysInUse.add(keyedRequest.key)
      try {
        if (standIn.faults.api.delayMs > 0) await pause(standIn.faults.api.delayMs)
        const fault = nextFault(standIn.faults, path)
        if (fault && !fault.perform) await respondWithFault(fault.response, context.env.incoming)
        const response = runHandler(
          standIn,
          route,
          context.req.param('id') ?? '',
          body,
          keyedRequest,
          requestId,
        )
        if (fault) await respondWithFault(fault.response, context.env.incoming)
        return new Response(response.body, { status: response.status, headers })
      } finally {
        if (keyedRequest) keysInUse.delete(keyedRequest.key)
      }
    } catch (error) {
      const response = errorResponse(error)
      return new Response(response.body, { status: response.status, headers })
    }
  }
}

/** Runs the handler and saves its response in one transaction, so that a kill cannot separate them. */
function runHandler(
  standIn: StandIn,
  route: Route,
  id: string,
  body: string,
  keyedRequest: KeyedRequest | null,
  requestId: string,
): RouteResponse {
  const request = { id: requestId, idempotency_key: keyedRequest?.key ?? null }
  try {
    return standIn.store.transaction(() => {
      const { expand, rest } = separateExpand(parseForm(body))
      const object = route.handle({ ...standIn, request, id, params: rest })
      const response = {
        status: 200,
        body: JSON.stringify(expandObject(standIn.store, object, expand), null, 2),
      }
      if (keyedRequest) saveResponse(standIn, keyedRequest, { ...response, requestId })
      return response
    })
  } catch (error) {
    const response = errorResponse(error)
    if (keyedRequest && error instanceof ApiError && error.isSaved)
      saveResponse(standIn, keyedRequest, { ...response, requestId })
    return response
  }
}

function errorResponse(error: unknown): RouteResponse {
  if (error instanceof ApiError)
    return { status: error.status, body: JSON.stringify({ error: error.body }, null, 2) }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  const message = 'The local stand-in for Stripe failed; the error is in its log.'
  return { status: 500, body: JSON.stringify({ error: { type: 'api_error', message } }, null, 2) }
}

async function readBody(context: ApiContext): Promise<string> {
  if (context.req.method === 'GET') return new URL(context.req.url).search.slice(1)
  const body = await context.req.text()
  const type = context.req.header('content-type') ?? ''
  if (body === '' || type.startsWith('application/x-www-form-urlencoded')) return body
  throw new ApiError(400, {
    type: 'invalid_request_error',
    message:
      'Invalid request (check that your POST content type is application/x-www-form-urlencoded). If you have any questions, we can help at https://support.stripe.com/.',
  })
}

function checkVersion(version: string | undefined): void {
  if (version === undefined || version === API_VERSION) return
  throw new ApiError(400, {
    type: 'invalid_request_error',
    message: `Invalid Stripe API version: ${version}. This local stand-in supports ${API_VERSION} only.`,
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
