import { describe, expect, test } from 'vitest'
import { advisorsBeyondEurope } from './source/advisors/beyond.ts'
import { europeanAdvisors } from './source/advisors/europe.ts'
import { documents } from './source/documents.ts'
import type { Exception, Hours } from './writing/boutique.ts'

interface Boutique {
  _id: string
  timeZone: string
  openingHours: Hours[]
  breaks?: Hours[]
  exceptions: Exception[]
}

const boutiques = documents.filter(({ _type }) => _type === 'boutique') as unknown as Boutique[]
const advisors = [...europeanAdvisors, ...advisorsBeyondEurope]
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Whether the inner hours are within the outer hours on each of their days. */
function within(inner: Hours, outer: readonly Hours[]): boolean {
  return inner.days.every((day) =>
    outer.some(
      ({ days, opens, closes }) => days.includes(day) && opens <= inner.opens && inner.closes <= closes,
    ),
  )
}

test('the seed has six boutiques', () => expect(boutiques).toHaveLength(6))

describe.each(boutiques.map((boutique) => [boutique._id, boutique] as const))('%s', (id, boutique) => {
  test('has an IANA time zone', () => {
    expect(Intl.supportedValuesOf('timeZone')).toContain(boutique.timeZone)
  })

  test('opens before it closes, names each day once, and has breaks only within its opening hours', () => {
    const days = boutique.openingHours.flatMap((hours) => hours.days)
    expect(new Set(days).size).toBe(days.length)
    for (const { opens, closes } of [...boutique.openingHours, ...(boutique.breaks ?? [])]) {
      expect(opens).toMatch(/^[012]\d:[0-5]\d$/)
      expect(opens < closes).toBe(true)
    }
    for (const rest of boutique.breaks ?? []) expect(within(rest, boutique.openingHours)).toBe(true)
  })

  test('has exceptions until the end of 2027, in order, each different from the usual hours', () => {
    const dates = boutique.exceptions.map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].toSorted())
    expect(dates).toEqual(expect.arrayContaining(['2026-12-08', '2027-01-01', '2027-12-08']))
    expect(dates.at(-1)?.startsWith('2027-12')).toBe(true)
    for (const exception of boutique.exceptions) {
      const day = names[(new Date(`${exception.date}T12:00:00Z`).getUTCDay() + 6) % 7]
      const usual = boutique.openingHours.find(({ days }) => days.some((each) => each === day))
      if (exception.closed)
        expect(usual, `${exception.date} is a ${day ?? ''}, which is always closed`).toBeDefined()
      else {
        expect((exception.opens ?? '') < (exception.closes ?? '')).toBe(true)
        expect([exception.opens, exception.closes]).not.toEqual([usual?.opens, usual?.closes])
      }
    }
  })

  test('has two to four advisors, who work within its opening hours', () => {
    const here = advisors.filter((advisor) => (advisor['boutique'] as { _ref: string })._ref === id)
    expect(here.length).toBeGreaterThanOrEqual(2)
    expect(here.length).toBeLessThanOrEqual(4)
    for (const advisor of here) {
      for (const hours of (advisor['workingHours'] as Hours[] | undefined) ?? []) {
        expect(within(hours, boutique.openingHours), advisor._id).toBe(true)
      }
    }
  })

  test('has an advisor for each speciality', () => {
    const here = advisors.filter((advisor) => (advisor['boutique'] as { _ref: string })._ref === id)
    const known = new Set(here.flatMap((advisor) => advisor['specialities'] as string[]))
    expect([...known]).toEqual(expect.arrayContaining(['watches', 'writing', 'scent', 'leather', 'silk']))
  })
})
