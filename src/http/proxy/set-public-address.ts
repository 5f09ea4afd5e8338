import type { IncomingMessage } from 'node:http'
import { clientNetwork } from './client-address.ts'
import type { TrustedProxies } from '#shared/http/trusted-proxies.ts'

/**
 * Makes a request speak of the public address, whatever the proxies in front wrote and whatever `Host` was asked for: Astro's
 * URL, redirects and cache keys are then those of `SITE_URL`, and its client address is the client's network.
 *
 * Astro takes `https` from the socket. It could take it from `X-Forwarded-Proto` too, but then makes a second `Request` of
 * each, which fails where the body has been read: no error page could be shown after a form.
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
