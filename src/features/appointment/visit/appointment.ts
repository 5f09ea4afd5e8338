import { asc, eq } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment as table, appointmentProduct } from '../tables.ts'
import type { Interval } from '#shared/interval.ts'

export const accessNeeds = ['step-free', 'seated', 'sign-language', 'quiet', 'assistance-animal'] as const
export type AccessNeed = (typeof accessNeeds)[number]

export interface Guest {
  readonly name: string
  readonly email: string
  readonly telephone: string | null
}

/** A booked appointment. A hold is not an appointment. */
export interface Appointment {
  readonly id: string
  /** UID and SEQUENCE of iCalendar: the UID never changes, the SEQUENCE increases with every change. */
  readonly uid: string
  readonly sequence: number
  readonly status: 'CONFIRMED' | 'CANCELLED'
  readonly boutiqueId: string
  readonly advisorId: string
  readonly typeId: string
  readonly mode: 'boutique' | 'video'
  readonly meetingUrl: string | null
  readonly timeZone: string
  readonly visit: Interval
  readonly guest: Guest
  readonly partySize: number
  readonly language: string | null
  readonly note: string
  readonly accessNeeds: readonly AccessNeed[]
  readonly accessNote: string
  readonly productIds: readonly string[]
  readonly locale: string
  readonly changedAt: Temporal.Instant
}

type Row = typeof table.$inferSelect

function toAppointment(row: Row, productIds: readonly string[]): Appointment | undefined {
  const { guestName, guestEmail, status } = row
  if (status === 'TENTATIVE' || guestName === null || guestEmail === null) return undefined
  return {
    id: row.id,
    uid: row.uid,
    sequence: row.sequence,
    status,
    boutiqueId: row.boutiqueId,
    advisorId: row.advisorId,
    typeId: row.typeId,
    mode: row.mode,
    meetingUrl: row.meetingUrl,
    timeZone: row.timeZone,
    visit: row.during,
    guest: { name: guestName, email: guestEmail, telephone: row.guestTelephone },
    partySize: row.partySize,
    language: row.language,
    note: row.note,
    accessNeeds: row.accessNeeds.filter((need) =>
      accessNeeds.some((known) => known === need),
    ) as AccessNeed[],
    accessNote: row.accessNote,
    productIds,
    locale: row.locale,
    changedAt: row.updatedAt,
  }
}

/** Reads a booked appointment by its id; undefined for a hold. */
export async function readAppointment(db: Database, id: string): Promise<Appointment | undefined> {
  const [row] = await db.select().from(table).where(eq(table.id, id))
  if (!row) return undefined
  const products = await db
    .select({ productId: appointmentProduct.productId })
    .from(appointmentProduct)
    .where(eq(appointmentProduct.appointmentId, id))
    .orderBy(asc(appointmentProduct.position))
  return toAppointment(
    row,
    products.map(({ productId }) => productId),
  )
}
