import type { Context, MiddlewareHandler } from 'hono'
import type { Access } from './access.ts'
import { gatewayError } from '../lake-error.ts'

const hostCount = 64
const streamName = /^l\d+\./

/** Whether the host of the request is one of those that only streams are redirected to. */
export const hasStreamName = (c: Context): boolean => streamName.test(c.req.header('host') ?? '')

/**
 * Redirects each stream of a browser to a host of its own. A browser opens at most six HTTP/1.1 connections to a host,
 * and one open document of the Studio holds as many streams, so its other requests would never be sent. A browser
 * resolves every name below `localhost` to the loopback address. A redirect drops the token, so a one-time ticket
 * replaces it.
 */
export function spreadStreams(access: Access): MiddlewareHandler {
  let sent = 0
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    const isBrowser = c.req.header('origin') !== undefined
    const isLocalhost = /^(.+\.)?localhost(:\d+)?$/.test(host)
    if (!isBrowser || !isLocalhost || hasStreamName(c)) return next()
    const url = new URL(c.req.url)
    url.host = `l${sent++ % hostCount}.${host}`
    url.searchParams.set('ticket', access.issueTicket(c))
    return c.redirect(url.href, 307)
  }
}

/** Refuses requests to a stream's host without a valid ticket. */
export function admitStreams(access: Access): MiddlewareHandler {
  return async (c, next) => {
    if (hasStreamName(c) && c.req.method !== 'OPTIONS' && !access.admitByTicket(c)) {
      throw gatewayError(401, 'Unauthorized', 'The ticket of this stream is not valid', 'SIO-401-ANF')
    }
    await next()
  }
}
