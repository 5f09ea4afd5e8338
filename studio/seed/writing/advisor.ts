import type { Day, Hours } from './boutique.ts'
import { reference, slug } from './reference.ts'
import type { LocaleString } from './locale-string.ts'
import type { SeedDocument } from './seed-document.ts'
import type { LocaleText } from './locale-text.ts'

type Speciality = 'watches' | 'writing' | 'scent' | 'leather' | 'silk' | 'bespoke'

interface AdvisorSource {
  house: string
  key: string
  name: string
  role: LocaleString
  languages: string[]
  specialities: Speciality[]
  /** Absent when they are the opening hours of the boutique. */
  workingHours?: Hours[]
  sentence: LocaleText
}

/** An advisor document of the boutique with the slug `house`. */
export function advisor(source: AdvisorSource): SeedDocument {
  const { house, key, workingHours, ...rest } = source
  return {
    _id: `advisor-${house}-${key}`,
    _type: 'advisor',
    ...rest,
    slug: slug(key),
    boutique: reference(`boutique-${house}`),
    ...(workingHours && { workingHours: workingHours.map((hours) => ({ _type: 'openingHours', ...hours })) }),
    active: true,
  }
}

/** Working hours from one time to another on the given weekdays. */
export function workingFrom(opens: string, closes: string, ...days: Day[]): Hours {
  return { days, opens, closes }
}
