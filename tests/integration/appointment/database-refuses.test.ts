import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { appointment } from '#features/appointment/tables.ts'
import type { Interval } from '#shared/interval.ts'
import { withDatabase } from '../../support/with-database.ts'
import { thursday } from './paris.ts'

const span = (from: string, to: string): Interval => ({ start: thursday(from), end: thursday(to) })

// What the application checks kindly, the database refuses flatly: these rows are written behind the application's back.
withDatabase('the agenda’s constraints', (house) => {
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
    house.db.insert(appointment).values(row(more))
  const refusal = async (more: Partial<typeof appointment.$inferInsert>) => {
    try {
      await write(more)
    } catch (error) {
      return String((error as { cause?: { constraint?: string; message?: string } }).cause?.message)
    }
    return 'accepted'
  }

  test('two visits of one advisor may touch and never overlap, not even by their buffers', async () => {
    await write()
    expect(await refusal({ during: span('11:00', '12:00'), occupies: span('11:00', '12:15') })).toContain(
      'appointment_advisor_is_free',
    )
    expect(await refusal({ during: span('11:15', '12:15'), occupies: span('11:15', '12:30') })).toBe(
      'accepted',
    )
    expect(await refusal({ advisorId: 'idris' })).toBe('accepted')
  })

  test('of twenty rows that arrive together, one is kept', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => write()))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('a hold takes the hour as a visit does; a canceled one gives it back', async () => {
    const hold = { guestName: null, guestEmail: null, consentedAt: null, status: 'TENTATIVE' as const }
    await write({ ...hold, expiresAt: thursday('09:00') })
    expect(await refusal({})).toContain('appointment_advisor_is_free')
    await house.db.execute(sql`update appointment set status = 'CANCELLED', canceled_at = now()`)
    expect(await refusal({})).toBe('accepted')
  })

  test.each([
    ['a hold without an end', { status: 'TENTATIVE' as const }, 'appointment_hold_expires'],
    ['a booking that still expires', { expiresAt: thursday('09:00') }, 'appointment_is_somebodys'],
    ['a booking of nobody', { guestName: null }, 'appointment_is_somebodys'],
    ['a booking without consent', { consentedAt: null }, 'appointment_is_somebodys'],
    ['a cancellation without its hour', { status: 'CANCELLED' as const }, 'appointment_canceled_when'],
    ['buffers smaller than the visit', { occupies: span('10:00', '10:30') }, 'appointment_buffers_enclose'],
    [
      'a visit of no length',
      { during: { start: thursday('10:00'), end: thursday('10:00') } },
      'appointment_has_length',
    ],
    ['a visit that ends before it begins', { during: span('11:00', '10:00') }, 'range lower bound'],
    ['an unknown need', { accessNeeds: ['red carpet'] }, 'appointment_access_needs_check'],
    ['a crowd', { partySize: 40 }, 'appointment_party_size_check'],
    ['an address that is none', { guestEmail: 'ottilie' }, 'appointment_guest_email_check'],
  ])('refuses %s', async (_, more, constraint) => {
    expect(await refusal(more)).toContain(constraint)
  })
})
