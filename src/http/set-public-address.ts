import type { IncomingMessage } from 'node:http'
import { clientNetwork } from './client-address.ts'
import type { TrustedProxies } from './trusted-proxies.ts'

/**
 * Makes a request speak of the public address, whatever the proxies in front wrote and whatever `Host` was asked for. Astro
 * reads these headers (`security.allowedDomains` lets it): its URL, redirects and cache keys are then those of `SITE_URL`,
 * and its client address is the client's network.
 */
export function setPublicAddress(request: IncomingMessage, site: URL, trusted: TrustedProxies): void {
  const { headers } = request
  headers['x-forwarded-for'] = clientNetwork(request, trusted)
  headers.host = site.host
  headers['x-forwarded-host'] = site.host
  headers['x-forwarded-proto'] = site.protocol.slice(0, -1)
  delete headers['x-forwarded-port']
  delete headers.forwarded
}
