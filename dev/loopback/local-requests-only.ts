import type { MiddlewareHandler } from 'hono'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])
const safeMethods = new Set(['GET', 'HEAD'])

/**
 * Refuses requests for host names other than those of the loopback interface, and changes from pages of another origin.
 * Otherwise a web page could use a stand-in by DNS rebinding or by a form. `service` is its name in the error message.
 */
export function localRequestsOnly(service: string): MiddlewareHandler {
  return async (context, next) => {
    const { hostname, origin } = new URL(context.req.url)
    const from = context.req.header('origin')
    if (!loopbackNames.has(hostname))
      return context.text(`Use localhost or 127.0.0.1 as the address of ${service}.\n`, 403)
    if (!safeMethods.has(context.req.method) && from && from !== origin) {
      return context.text(`Only pages of ${service} can change its data.\n`, 403)
    }
    return next()
  }
}
