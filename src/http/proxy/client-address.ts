import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { isTrustedProxy, type TrustedProxies } from '#shared/http/trusted-proxies.ts'

/** Parses an entry of `X-Forwarded-For`: it may have a port, brackets, or IPv4 mapped into IPv6. Undefined for no address. */
function readAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=[\d.]+$)/i, '')
    .replace(/%.*$/, '')
  return isIP(bare) === 0 ? undefined : bare
}

/**
 * The network of an address: /24 of IPv4, /48 of IPv6. Rate limits count networks, so that no whole address is stored and
 * the many addresses of one IPv6 customer count as one.
 */
export function networkOf(address: string): string {
  if (isIP(address) === 4) return address.replace(/\.\d+$/, '.0')
  // The URL parser serializes an IPv6 address in its canonical form (RFC 5952).
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const last = tail.split(':').filter((group) => group !== '')
  const all = [...groups, ...Array<string>(8 - groups.length - last.length).fill('0'), ...last]
  return `${all.slice(0, 3).join(':')}::`
}

/**
 * The network of the client. Each proxy appends its caller's address to `X-Forwarded-For`, so the list is read from its
 * end while the caller is a trusted proxy. Entries further left may be forged and are ignored.
 */
export function clientNetwork(request: IncomingMessage, trusted: TrustedProxies): string {
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').toReversed()
  let address = readAddress(request.socket.remoteAddress ?? '') ?? '0.0.0.0'
  for (const [hops, entry] of forwarded.entries()) {
    const before = readAddress(entry)
    if (before === undefined || !isTrustedProxy(trusted, address, hops)) break
    address = before
  }
  return networkOf(address)
}
