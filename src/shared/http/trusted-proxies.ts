import { BlockList, isIP } from 'node:net'

/** The proxies whose `X-Forwarded-For` is trusted: their number, or their networks. */
export type TrustedProxies = number | BlockList

const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Parses `0`, `2` or `10.0.0.0/8, 192.168.1.7, fd00::/8`; undefined for anything else. */
export function parseTrustedProxies(text: string): TrustedProxies | undefined {
  if (/^\d$/.test(text)) return Number(text)
  const networks = new BlockList()
  for (const item of text.split(',').map((part) => part.trim())) {
    const [address = '', length, ...rest] = item.split('/')
    const most = isIP(address) === 6 ? 128 : 32
    const bits = length === undefined ? most : /^\d{1,3}$/.test(length) ? Number(length) : -1
    if (isIP(address) === 0 || rest.length > 0 || bits < 0 || bits > most) return undefined
    networks.addSubnet(address, bits, family(address))
  }
  return networks
}

/** Whether the address is a trusted proxy; `hops` is the number of proxies already passed. */
export function isTrustedProxy(trusted: TrustedProxies, address: string, hops: number): boolean {
  if (typeof trusted === 'number') return hops < trusted
  return isIP(address) !== 0 && trusted.check(address, family(address))
}
