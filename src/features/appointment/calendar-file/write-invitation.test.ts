import { describe, expect, test } from 'vitest'
import type { VisitLetter } from '../emails/letters.ts'
import { locales } from '#i18n/locales.ts'
import { writeInvitation } from './write-invitation.ts'

const visit: VisitLetter = {
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

/** Content lines, unfolded (RFC 5545 §3.1). */
const linesOf = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
const write = (more: Partial<VisitLetter> = {}, method: 'REQUEST' | 'CANCEL' = 'REQUEST') =>
  linesOf(writeInvitation({ ...visit, ...more }, method, context))

describe('an invitation', () => {
  test('asks calendars to keep the visit, at instants that no zone can move', () => {
    expect(write()).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        `UID:${visit.uid}@maison.example`,
        'SEQUENCE:0',
        'DTSTAMP:20261124T100000Z',
        'DTSTART:20261126T160000Z',
        'DTEND:20261126T170000Z',
        'STATUS:CONFIRMED',
        'GEO:48.85;2.35',
      ]),
    )
    expect(write().some((line) => line.startsWith('DTSTART;'))).toBe(false)
  })

  test('keeps its uid and says it is newer when the visit moved', () => {
    const moved = write({ sequence: 3, start: '2027-03-28T08:00:00Z', end: '2027-03-28T09:00:00Z' })
    expect(moved).toEqual(
      expect.arrayContaining([
        `UID:${visit.uid}@maison.example`,
        'SEQUENCE:3',
        'DTSTART:20270328T080000Z',
        'DTEND:20270328T090000Z',
      ]),
    )
  })

  test('lets the visit go when it is canceled', () => {
    expect(write({ sequence: 1 }, 'CANCEL')).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1']),
    )
  })

  test('names both sides, so that mail clients know whose it is', () => {
    const text = write().join('\n')
    expect(text).toContain('ORGANIZER;CN="Maison":mailto:paris@maison.example')
    expect(text).toMatch(/ATTENDEE;[^\n]*mailto:ottilie@example\.com/i)
  })

  test.each(['Eve\r\nATTENDEE:mailto:mallory@example.com', 'Eve\nSTATUS:CANCELLED', 'Eve":mailto:x@y;X="'])(
    'is not rewritten by a guest who calls herself %j',
    (name) => {
      const lines = write({ guest: { name, email: 'eve@example.com' }, pieces: [name], advisor: name })
      expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1)
      expect(lines).toContain('STATUS:CONFIRMED')
      expect(lines).not.toContain('STATUS:CANCELLED')
      expect(lines.filter((line) => /^ATTENDEE/.test(line))[0]).toMatch(/mailto:eve@example\.com$/i)
    },
  )

  test.each(Object.values(locales))('is written in the guest’s language ($code)', (locale) => {
    const text = linesOf(writeInvitation(visit, 'REQUEST', { ...context, locale })).join('\n')
    expect(text).toContain(`URL;VALUE=URI:https://maison.example${locale.prefix}/appointments/${visit.token}`)
  })

  test('ends every line as the standard wants and folds the long ones', () => {
    const text = writeInvitation(visit, 'REQUEST', context)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
