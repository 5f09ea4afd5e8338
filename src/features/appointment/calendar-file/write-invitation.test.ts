import { describe, expect, test } from 'vitest'
import type { VisitDetails } from '../emails/email-data.ts'
import { locales } from '#i18n/locales.ts'
import { contentLines, readCalendarHour } from '../../../../tests/support/read-calendar-hour.ts'
import { writeInvitation } from './write-invitation.ts'

const visit: VisitDetails = {
  uid: '5a4f6f0e-0f1e-4b57-9d8a-2f4f6f0e0f1e',
  sequence: 0,
  stamp: '2026-11-24T10:00:00Z',
  start: '2026-11-26T16:00:00Z',
  end: '2026-11-26T17:00:00Z',
  timeZone: 'Europe/Paris',
  mode: 'boutique',
  meetingUrl: null,
  token: 'a'.repeat(43),
  guest: { name: 'Ottilie Brandt', email: 'ottilie@example.com' },
  boutique: {
    title: 'The house on the quay',
    city: 'Paris',
    address: '14 quai de l’Aiguille, 75004 Paris',
    email: 'paris@maison.example',
    telephone: '+33 1 00 00 18 47',
    location: { lat: 48.85, lng: 2.35 },
  },
  advisor: 'Camille Daubrée',
  pieces: ['Méridienne', 'Plume de Minuit'],
}
const context = { locale: locales.en, siteUrl: 'https://maison.example', houseName: 'Maison' }

const write = (more: Partial<VisitDetails> = {}, method: 'REQUEST' | 'CANCEL' = 'REQUEST') =>
  contentLines(writeInvitation({ ...visit, ...more }, method, context))

describe('an invitation', () => {
  test('is a METHOD:REQUEST with the times in the boutique’s time zone', () => {
    expect(write()).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        `UID:${visit.uid}@maison.example`,
        'SEQUENCE:0',
        'DTSTAMP:20261124T100000Z',
        'DTSTART;TZID=Europe/Paris:20261126T170000',
        'DTEND;TZID=Europe/Paris:20261126T180000',
        'STATUS:CONFIRMED',
        'GEO:48.85;2.35',
      ]),
    )
    expect(write().filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1)
  })

  test.each([
    [
      'in Vancouver with permanent summer time',
      'America/Vancouver',
      '2026-12-15T18:00:00Z',
      '20261215T110000',
    ],
    ['in Paris on the day after summer time ends', 'Europe/Paris', '2026-10-26T09:00:00Z', '20261026T100000'],
    ['in Paris on the last day of summer time', 'Europe/Paris', '2026-10-24T08:00:00Z', '20261024T100000'],
    ['in Paris on the day summer time begins', 'Europe/Paris', '2027-03-28T08:00:00Z', '20270328T100000'],
    ['in Dubai', 'Asia/Dubai', '2026-10-26T06:00:00Z', '20261026T100000'],
    ['in Auckland on its own date', 'Pacific/Auckland', '2026-11-30T21:00:00Z', '20261201T100000'],
  ])('has the right instant and local time %s', (_, timeZone, start, wall) => {
    const end = Temporal.Instant.from(start).add({ hours: 1 }).toString()
    const text = writeInvitation({ ...visit, timeZone, start, end }, 'REQUEST', context)
    expect(contentLines(text)).toContain(`DTSTART;TZID=${timeZone}:${wall}`)
    expect(readCalendarHour(text, 'DTSTART').toString()).toBe(start)
    expect(readCalendarHour(text, 'DTEND').toString()).toBe(end)
  })

  test.each([
    ['in the hour repeated by daylight saving time', 'Europe/Paris', '2026-10-25T01:30:00Z'],
    ['of a boutique whose time zone is UTC', 'UTC', '2026-11-26T16:00:00Z'],
  ])('has the time %s in UTC', (_, timeZone, start) => {
    const end = Temporal.Instant.from(start).add({ hours: 1 }).toString()
    const text = writeInvitation({ ...visit, timeZone, start, end }, 'REQUEST', context)
    expect(contentLines(text)).toContain(`DTSTART:${start.replaceAll(/[-:]/g, '')}`)
    expect(readCalendarHour(text, 'DTEND').toString()).toBe(end)
    expect(text).not.toContain('TZID')
  })

  test('keeps its UID and increases its SEQUENCE when the appointment is moved', () => {
    const moved = write({ sequence: 3, start: '2027-03-28T08:00:00Z', end: '2027-03-28T09:00:00Z' })
    expect(moved).toEqual(
      expect.arrayContaining([
        `UID:${visit.uid}@maison.example`,
        'SEQUENCE:3',
        'DTSTART;TZID=Europe/Paris:20270328T100000',
        'DTEND;TZID=Europe/Paris:20270328T110000',
      ]),
    )
  })

  test('is a METHOD:CANCEL when the appointment is canceled', () => {
    expect(write({ sequence: 1 }, 'CANCEL')).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1']),
    )
  })

  test('has an ORGANIZER and an ATTENDEE', () => {
    const text = write().join('\n')
    expect(text).toContain('ORGANIZER;CN="Maison":mailto:paris@maison.example')
    expect(text).toMatch(/ATTENDEE;[^\n]*mailto:ottilie@example\.com/i)
  })

  test.each(['Eve\r\nATTENDEE:mailto:mallory@example.com', 'Eve\nSTATUS:CANCELLED', 'Eve":mailto:x@y;X="'])(
    'contains no injected property for the guest name %j',
    (name) => {
      const lines = write({ guest: { name, email: 'eve@example.com' }, pieces: [name], advisor: name })
      expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1)
      expect(lines).toContain('STATUS:CONFIRMED')
      expect(lines).not.toContain('STATUS:CANCELLED')
      expect(lines.filter((line) => /^ATTENDEE/.test(line))[0]).toMatch(/mailto:eve@example\.com$/i)
    },
  )

  test.each(Object.values(locales))('has the URL of the locale $code', (locale) => {
    const text = contentLines(writeInvitation(visit, 'REQUEST', { ...context, locale })).join('\n')
    expect(text).toContain(`URL;VALUE=URI:https://maison.example${locale.prefix}/appointments/${visit.token}`)
  })

  test('ends lines with CRLF and folds them at 75 bytes (RFC 5545, 3.1)', () => {
    const text = writeInvitation(visit, 'REQUEST', context)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
