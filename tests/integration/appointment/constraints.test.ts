import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { appointment } from '#features/appointment/tables.ts'
import type { Interval } from '#shared/interval.ts'
import { withDatabase } from '../../support/database/with-database.ts'
import { thursday } from './paris.ts'

const span = (from: string, to: string): Interval => ({ start: thursday(from), end: thursday(to) })

// The rows are inserted without the checks of the application, so that only the constraints can refuse them.
withDatabase('the constraints on appointments', (app) => {
  function row(more: Partial<typeof appointment.$inferInsert> = {}): typeof appointment.$inferInsert {
    const id = randomUUID()
    return {
      id,
      uid: id,
      status: 'CONFIRMED',
      boutiqueId: 'boutique-paris',
      advisorId: 'camille',
      typeId: 'appointment-type-hour',
      mode: 'boutique',
      timeZone: 'Europe/Paris',
      during: span('10:00', '11:00'),
      occupies: span('10:00', '11:15'),
      guestName: 'Ottilie Brandt',
      guestEmail: 'ottilie@example.com',
      locale: 'en',
      consentedAt: thursday('08:00'),
      createdAt: thursday('08:00'),
      updatedAt: thursday('08:00'),
      ...more,
    }
  }
  const write = (more?: Partial<typeof appointment.$inferInsert>) =>
    app.db.insert(appointment).values(row(more))
  const refusal = async (more: Partial<typeof appointment.$inferInsert>) => {
    try {
      await write(more)
    } catch (error) {
      return String((error as { cause?: { constraint?: string; message?: string } }).cause?.message)
    }
    return 'accepted'
  }

  test('two appointments of one advisor may touch but not overlap, buffers included', async () => {
    await write()
    expect(await refusal({ during: span('11:00', '12:00'), occupies: span('11:00', '12:15') })).toContain(
      'appointment_advisor_is_free',
    )
    expect(await refusal({ during: span('11:15', '12:15'), occupies: span('11:15', '12:30') })).toBe(
      'accepted',
    )
    expect(await refusal({ advisorId: 'idris' })).toBe('accepted')
  })

  test('of twenty overlapping rows inserted at once, one is accepted', async () => {
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => write()))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('a hold blocks its slot, and a canceled appointment frees it', async () => {
    const hold = { guestName: null, guestEmail: null, consentedAt: null, status: 'TENTATIVE' as const }
    await write({ ...hold, expiresAt: thursday('09:00') })
    expect(await refusal({})).toContain('appointment_advisor_is_free')
    await app.db.execute(sql`update appointment set status = 'CANCELLED', canceled_at = now()`)
    expect(await refusal({})).toBe('accepted')
  })

  test.each([
    ['a hold without an expiry', { status: 'TENTATIVE' as const }, 'appointment_hold_expires'],
    ['a booking with an expiry', { expiresAt: thursday('09:00') }, 'appointment_is_somebodys'],
    ['a booking without a name', { guestName: null }, 'appointment_is_somebodys'],
    ['a booking without consent', { consentedAt: null }, 'appointment_is_somebodys'],
    ['a cancellation without its time', { status: 'CANCELLED' as const }, 'appointment_canceled_when'],
    [
      'buffers that do not enclose the appointment',
      { occupies: span('10:00', '10:30') },
      'appointment_buffers_enclose',
    ],
    [
      'an appointment of no length',
      { during: { start: thursday('10:00'), end: thursday('10:00') } },
      'appointment_has_length',
    ],
    ['an appointment that ends before it begins', { during: span('11:00', '10:00') }, 'range lower bound'],
    ['an unknown access need', { accessNeeds: ['red carpet'] }, 'appointment_access_needs_check'],
    ['a party of 40', { partySize: 40 }, 'appointment_party_size_check'],
    ['a malformed email address', { guestEmail: 'ottilie' }, 'appointment_guest_email_check'],
  ])('the database refuses %s', async (_, more, constraint) => {
    expect(await refusal(more)).toContain(constraint)
  })
})
