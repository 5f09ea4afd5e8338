const safeMethods = ['GET', 'HEAD', 'OPTIONS']
/** They carry a signature of their body, which no page of a stranger can make. */
const signedPaths = ['/api/stripe/webhook', '/api/sanity/webhook']
/** Its requests carry a token, not a cookie, so a browser adds nothing that a stranger could use. */
const staffPath = '/api/staff/'
const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

export interface OwnAddresses {
  readonly siteUrl: string
  /** The Studio's own address, where it has one. */
  readonly studioUrl: string | undefined
}

/** The origins of the site: one, or on a loopback without TLS every name of the loopback. */
function originsOf(siteUrl: string): readonly string[] {
  const { protocol, hostname, origin, port } = new URL(siteUrl)
  if (protocol !== 'http:' || !loopbackNames.includes(hostname)) return [origin]
  return loopbackNames.map((name) => new URL(`http://${name}:${port}`).origin)
}

/**
 * Whether a request may change anything: it comes from a page of the site, or from the Studio to the staff's endpoints.
 * Browsers send `Origin` with every request that is not GET or HEAD; `null` is what sandboxed frames and foreign redirects
 * send, and is nobody's. Without an `Origin` only the browser's own word counts (`Sec-Fetch-Site`, which no script can set).
 */
export function isOwnOrigin(
  { method, headers }: Pick<Request, 'method' | 'headers'>,
  path: string,
  { siteUrl, studioUrl }: OwnAddresses,
): boolean {
  if (safeMethods.includes(method) || signedPaths.includes(path)) return true
  const origin = headers.get('origin')
  const isForStaff = path.startsWith(staffPath)
  if (origin === null) return isForStaff || headers.get('sec-fetch-site') === 'same-origin'
  if (originsOf(siteUrl).includes(origin)) return true
  return isForStaff && studioUrl !== undefined && origin === new URL(studioUrl).origin
}
