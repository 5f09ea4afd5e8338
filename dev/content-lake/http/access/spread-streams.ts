import type { Context, MiddlewareHandler } from 'hono'
import type { Access } from './access.ts'
import { gatewayError } from '../lake-error.ts'

const names = 64
const streamName = /^l\d+\./

/** Whether the request calls the lake by one of the names that only streams are sent to. */
export const hasStreamName = (c: Context): boolean => streamName.test(c.req.header('host') ?? '')

/**
 * Sends each stream of a browser to a name of its own. A browser opens six HTTP/1.1 connections to a name at most, and
 * one open document of the Studio holds as many streams: its other requests would wait for ever. Every name below
 * `localhost` is the loopback to a browser. The token does not survive the redirect, so a one-time ticket stands in.
 */
export function spreadStreams(access: Access): MiddlewareHandler {
  let sent = 0
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    const isBrowser = c.req.header('origin') !== undefined
    const canBeNamed = /^(.+\.)?localhost(:\d+)?$/.test(host)
    if (!isBrowser || !canBeNamed || hasStreamName(c)) return next()
    const url = new URL(c.req.url)
    url.host = `l${sent++ % names}.${host}`
    url.searchParams.set('ticket', access.issueTicket(c))
    return c.redirect(url.href, 307)
  }
}

/** Under a stream's name nothing is answered without a ticket. */
export function admitStreams(access: Access): MiddlewareHandler {
  return async (c, next) => {
    if (hasStreamName(c) && c.req.method !== 'OPTIONS' && !access.admitByTicket(c)) {
      throw gatewayError(401, 'Unauthorized', 'The ticket of this stream is used up', 'SIO-401-ANF')
    }
    await next()
  }
}
