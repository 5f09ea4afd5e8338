interface CookieOptions {
  readonly path: '/'
  readonly sameSite: 'lax' | 'none'
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly partitioned?: boolean
  readonly maxAge: number
}

/** The used part of Astro's cookies. */
interface CookieJar {
  get(name: string): { readonly value: string } | undefined
  set(name: string, value: string, options: CookieOptions): void
  delete(name: string, options: Omit<CookieOptions, 'maxAge'>): void
}

export interface CookieRule {
  readonly name: string
  readonly maxAgeSeconds: number
  /** Without it the cookie is HttpOnly. */
  readonly isReadByScripts?: boolean
  /** For a cookie set in a frame of another site: browsers store it separately for that site (CHIPS). */
  readonly isPartitioned?: boolean
}

export interface SiteCookie {
  /** With the prefix `__Host-` on https, so that no other host and no http page can set it (RFC 6265bis). */
  readonly name: string
  read(jar: Pick<CookieJar, 'get'>): string | undefined
  /** The same from a `Cookie` header; the value is not decoded. */
  readHeader(header: string | null): string | undefined
  write(jar: Pick<CookieJar, 'set'>, value: string): void
  /** The value of a `Set-Cookie` header; a maximum age of zero deletes the cookie. */
  toHeader(value: string, maxAgeSeconds?: number): string
  /** Deletes it when the browser has it. */
  clear(jar: Pick<CookieJar, 'get' | 'delete'>): void
}

/** One cookie of the storefront. All its cookies are created with this function. */
export function siteCookie(rule: CookieRule, siteUrl: string): SiteCookie {
  const isHttps = siteUrl.startsWith('https:')
  const name = isHttps ? `__Host-${rule.name}` : rule.name
  const isPartitioned = rule.isPartitioned === true
  const attributes = {
    path: '/',
    sameSite: isPartitioned ? 'none' : 'lax',
    // A partitioned cookie must be secure; browsers accept it from a loopback without TLS too.
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
