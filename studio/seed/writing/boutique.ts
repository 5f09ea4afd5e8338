import { picture } from './picture.ts'
import { slug } from './reference.ts'
import type { LocaleString } from './locale-string.ts'
import type { SeedDocument } from './seed-document.ts'
import type { LocaleText } from './locale-text.ts'

export type Day = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** Wall times of the boutique, as `10:00`. */
export interface Hours {
  days: Day[]
  opens: string
  closes: string
}

/** A day with other hours than usual: closed, or open from one time to another. */
export interface Exception {
  _type: 'openingException'
  date: string
  closed: boolean
  opens?: string
  closes?: string
  reason: LocaleString
}

interface BoutiqueSource {
  slug: string
  order: number
  city: LocaleString
  title: LocaleString
  address: { street: string; locality: string; postalCode?: string; country: string }
  geo: { lat: number; lng: number }
  telephone: string
  timeZone: string
  openingHours: Hours[]
  breaks?: Hours[]
  exceptions: Exception[]
  director: { name: string; note: LocaleText }
  sentence: LocaleText
  intro: LocaleText
  gettingHere: LocaleText
  access: LocaleText
  pictureAlt: LocaleString
  seoDescription: LocaleText
}

/** A boutique document; its email address and picture follow from the slug. */
export function boutique(source: BoutiqueSource): SeedDocument {
  const { slug: name, pictureAlt, seoDescription, openingHours, breaks = [], ...rest } = source
  return {
    _id: `boutique-${name}`,
    _type: 'boutique',
    ...rest,
    slug: slug(name),
    email: `${name}@orlune.example`,
    address: { _type: 'address', ...source.address },
    geo: { _type: 'geo', ...source.geo },
    director: { _type: 'director', ...source.director },
    openingHours: openingHours.map((hours) => ({ _type: 'openingHours', ...hours })),
    ...(breaks.length > 0 && { breaks: breaks.map((hours) => ({ _type: 'openingHours', ...hours })) }),
    picture: picture(`plate-${name}`, { alt: pictureAlt }),
    seo: { _type: 'seo', description: seoDescription },
  }
}

/** `date` is an ISO 8601 date. */
export function closedOn(date: string, reason: LocaleString): Exception {
  return { _type: 'openingException', date, closed: true, reason }
}

/** The hours replace the weekly hours of that date. */
export function openOn(date: string, opens: string, closes: string, reason: LocaleString): Exception {
  return { _type: 'openingException', date, closed: false, opens, closes, reason }
}
