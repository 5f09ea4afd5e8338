import type { Currency } from '#shared/money.ts'

export type Language = 'en' | 'fr' | 'fa'
export type LocaleCode = 'en' | 'en-gb' | 'en-us' | 'fr' | 'fa'

/** A storefront locale: language, direction and market. Only the path selects it. */
export interface Locale {
  readonly code: LocaleCode
  /** BCP 47 tag for `lang`, `hreflang` and Intl. */
  readonly tag: string
  readonly language: Language
  readonly dir: 'ltr' | 'rtl'
  /** The path's prefix, such as `/fr`; empty for the default locale. */
  readonly prefix: string
  readonly currency: Currency
  /** Whether prices include tax; otherwise tax is added at payment. */
  readonly taxIncluded: boolean
  /** ISO 3166-1 alpha-2 codes of the countries this market delivers to; the first is the market's own. */
  readonly countries: readonly [string, ...string[]]
  /** The locale's name in its own language. */
  readonly name: string
}

const europe = ['FR', 'BE', 'LU', 'DE', 'AT', 'NL', 'IT', 'ES', 'PT', 'IE', 'DK', 'SE', 'FI', 'MC'] as const

export const locales: Readonly<Record<LocaleCode, Locale>> = {
  en: {
    code: 'en',
    tag: 'en',
    language: 'en',
    dir: 'ltr',
    prefix: '',
    currency: 'EUR',
    taxIncluded: true,
    countries: [...europe],
    name: 'English, €',
  },
  'en-gb': {
    code: 'en-gb',
    tag: 'en-GB',
    language: 'en',
    dir: 'ltr',
    prefix: '/en-gb',
    currency: 'GBP',
    taxIncluded: true,
    countries: ['GB'],
    name: 'United Kingdom, £',
  },
  'en-us': {
    code: 'en-us',
    tag: 'en-US',
    language: 'en',
    dir: 'ltr',
    prefix: '/en-us',
    currency: 'USD',
    taxIncluded: false,
    countries: ['US'],
    name: 'United States, $',
  },
  fr: {
    code: 'fr',
    tag: 'fr',
    language: 'fr',
    dir: 'ltr',
    prefix: '/fr',
    currency: 'EUR',
    taxIncluded: true,
    countries: [...europe],
    name: 'Français, €',
  },
  fa: {
    code: 'fa',
    tag: 'fa',
    language: 'fa',
    dir: 'rtl',
    prefix: '/fa',
    currency: 'AED',
    taxIncluded: true,
    countries: ['AE', 'QA', 'KW', 'BH', 'OM', 'SA'],
    name: 'فارسی، درهم',
  },
}

export const localeCodes = Object.keys(locales) as readonly LocaleCode[]
export const defaultLocale = locales.en

/** The locale of a path prefix: English for `undefined` (no prefix); undefined for an unknown prefix. */
export function localeOf(prefix: string | undefined): Locale | undefined {
  if (prefix === undefined || prefix === '') return defaultLocale
  if (prefix === defaultLocale.code) return undefined
  return localeCodes.includes(prefix as LocaleCode) ? locales[prefix as LocaleCode] : undefined
}

/** The locale that is written down with an order or an email; the default one for a code that is no longer known. */
export function localeWithCode(code: string): Locale {
  return localeCodes.includes(code as LocaleCode) ? locales[code as LocaleCode] : defaultLocale
}

/** The address of a page in a locale: `/bag` becomes `/fa/bag`; `/` becomes `/fa`. */
export function localePath(locale: Locale, path: `/${string}`): string {
  if (locale.prefix === '') return path
  return path === '/' ? locale.prefix : `${locale.prefix}${path}`
}
