import type { MiddlewareHandler } from 'hono'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])
const changesNothing = new Set(['GET', 'HEAD'])

/**
 * Answers only to the loopback's own names, and takes forms only from its own pages: without it a page of the web could reach
 * a stand-in by DNS rebinding or by a form, and pay, refund, read or clear. `whose` names it in the refusal.
 */
export function refuseStrangers(whose: string): MiddlewareHandler {
  return async (context, next) => {
    const { hostname, origin } = new URL(context.req.url)
    const from = context.req.header('origin')
    if (!loopbackNames.has(hostname)) return context.text(`This address is not one of ${whose}’s.\n`, 403)
    if (!changesNothing.has(context.req.method) && from && from !== origin) {
      return context.text(`Orders from other pages are not taken: this is ${whose}.\n`, 403)
    }
    return next()
  }
}
