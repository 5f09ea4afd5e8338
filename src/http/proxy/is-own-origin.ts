const safeMethods = ['GET', 'HEAD', 'OPTIONS']
/** Webhooks: their bodies are signed, so a request forged by another site is refused. */
const signedPaths = ['/api/stripe/webhook', '/api/sanity/webhook']
/** Authenticated by a token and not by a cookie, so the browser adds no credentials to a request of another site. */
const staffPath = '/api/staff/'
const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

export interface OwnAddresses {
  readonly siteUrl: string
  /** The Studio's own address, when it is deployed separately. */
  readonly studioUrl: string | undefined
}

/** The origins of the site: one, or every loopback name when the site is on a loopback without TLS. */
function originsOf(siteUrl: string): readonly string[] {
  const { protocol, hostname, origin, port } = new URL(siteUrl)
  if (protocol !== 'http:' || !loopbackNames.includes(hostname)) return [origin]
  return loopbackNames.map((name) => new URL(`http://${name}:${port}`).origin)
}

/**
 * CSRF check: whether a request with an unsafe method comes from a page of the site, or from the Studio to the staff
 * endpoints. Browsers send `Origin` with every such request; sandboxed frames and cross-origin redirects send `null`,
 * which is refused. Without `Origin` the request needs `Sec-Fetch-Site: same-origin`, which no script can set.
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
