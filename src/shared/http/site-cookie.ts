interface CookieOptions {
  readonly path: '/'
  readonly sameSite: 'lax' | 'none'
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly partitioned?: boolean
  readonly maxAge: number
}

/** What of a request's cookies is used here: Astro's, or any with the same shape. */
interface CookieJar {
  get(name: string): { readonly value: string } | undefined
  set(name: string, value: string, options: CookieOptions): void
  delete(name: string, options: Omit<CookieOptions, 'maxAge'>): void
}

export interface CookieRule {
  readonly name: string
  readonly maxAgeSeconds: number
  /** Scripts may read it; without this only the server can. */
  readonly isReadByScripts?: boolean
  /** Set while another site frames this one: kept apart for that site (CHIPS), where browsers keep it at all. */
  readonly isPartitioned?: boolean
}

export interface SiteCookie {
  /** The name in use: with the prefix `__Host-` on https, which no other host and no http page can set (RFC 6265bis). */
  readonly name: string
  read(jar: Pick<CookieJar, 'get'>): string | undefined
  /** The same from a `Cookie` header; its value as it was sent. */
  readHeader(header: string | null): string | undefined
  write(jar: Pick<CookieJar, 'set'>, value: string): void
  /** The `Set-Cookie` header that writes it; with a maximum age of zero it deletes it. */
  toHeader(value: string, maxAgeSeconds?: number): string
  /** Deletes it, where the browser has it. */
  clear(jar: Pick<CookieJar, 'get' | 'delete'>): void
}

/** One cookie of the storefront at its public address. Every cookie it sets is made here. */
export function siteCookie(rule: CookieRule, siteUrl: string): SiteCookie {
  const isHttps = siteUrl.startsWith('https:')
  const name = isHttps ? `__Host-${rule.name}` : rule.name
  const isPartitioned = rule.isPartitioned === true
  const attributes = {
    path: '/',
    sameSite: isPartitioned ? 'none' : 'lax',
    // A partitioned cookie is always secure; browsers accept it from a loopback without TLS too.
    secure: isHttps || isPartitioned,
    httpOnly: rule.isReadByScripts !== true,
    ...(isPartitioned && { partitioned: true }),
  } as const
  const read: SiteCookie['read'] = (jar) => jar.get(name)?.value
  return {
    name,
    read,
    readHeader(header) {
      const pairs = header?.split(';').map((pair) => pair.trim()) ?? []
      return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
    },
    write: (jar, value) => jar.set(name, value, { ...attributes, maxAge: rule.maxAgeSeconds }),
    toHeader: (value, maxAge = rule.maxAgeSeconds) =>
      [
        `${name}=${value}; Max-Age=${maxAge}; Path=/`,
        `SameSite=${isPartitioned ? 'None' : 'Lax'}`,
        ...(attributes.httpOnly ? ['HttpOnly'] : []),
        ...(attributes.secure ? ['Secure'] : []),
        ...(isPartitioned ? ['Partitioned'] : []),
      ].join('; '),
    clear(jar) {
      if (read(jar) !== undefined) jar.delete(name, attributes)
    },
  }
}
