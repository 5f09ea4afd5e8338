import { defaultLocale, type Locale, localeOf, localePath, locales } from '#i18n/locales.ts'

/** The locale that an address speaks, and the rest of the path. An unknown first segment belongs to the path. */
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

/** The same page in each locale, in the order of the table. */
export function alternatesOf(path: `/${string}`): readonly Alternate[] {
  return Object.values(locales).map((locale) => ({ locale, href: localePath(locale, path) }))
}

/** A path an editor wrote: one of ours is put into the locale, any other address is left alone. */
export function addressOf(locale: Locale, path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? localePath(locale, path as `/${string}`) : path
}
