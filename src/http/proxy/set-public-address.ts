import type { IncomingMessage } from 'node:http'
import { clientNetwork } from './client-address.ts'
import type { TrustedProxies } from '#shared/http/trusted-proxies.ts'

/**
 * Replaces the `Host` and `X-Forwarded-*` headers, so that Astro's URL, redirects and cache keys use `SITE_URL` and its
 * client address is the client's network.
 *
 * The protocol is set on the socket: with `X-Forwarded-Proto` Astro creates a second `Request`, which fails when the body
 * has been read, so that no error page could follow a form.
 */
export function setPublicAddress(request: IncomingMessage, site: URL, trusted: TrustedProxies): void {
  const { headers, socket } = request
  headers['x-forwarded-for'] = clientNetwork(request, trusted)
  headers.host = site.host
  delete headers['x-forwarded-host']
  delete headers['x-forwarded-proto']
  delete headers['x-forwarded-port']
  if (site.protocol === 'https:') Object.assign(socket, { encrypted: true })
}
