import { defaultLocale, type Locale, localeOf, localePath, locales } from '#i18n/locales.ts'

/** Splits a path into its locale and the rest. An unknown first segment belongs to the rest. */
export function readAddress(pathname: string): { locale: Locale; path: `/${string}` } {
  const [, first = ''] = pathname.split('/')
  const locale = first === '' ? undefined : localeOf(first)
  if (!locale) return { locale: defaultLocale, path: asPath(pathname) }
  return { locale, path: asPath(pathname.slice(locale.prefix.length)) }
}

function asPath(pathname: string): `/${string}` {
  return `/${pathname.replace(/^\/+|\/+$/g, '')}`
}

export interface Alternate {
  readonly locale: Locale
  readonly href: string
}

/** The same page in each locale, in the order of `locales`. */
export function alternatesOf(path: `/${string}`): readonly Alternate[] {
  return Object.values(locales).map((locale) => ({ locale, href: localePath(locale, path) }))
}

/** Adds the locale's prefix to a path of the site; any other URL is unchanged. */
export function addressOf(locale: Locale, path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? localePath(locale, path as `/${string}`) : path
}
