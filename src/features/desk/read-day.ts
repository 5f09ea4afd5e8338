import type { Database } from '#db/database.ts'
import { openOrders } from './open-orders.ts'
import { openReturns } from './open-returns.ts'
import type { StaffMember } from '#ports/staff-directory.ts'
import { visitsOfDay } from './visits-of-day.ts'

/**
 * The open work of the day: today's appointments in each boutique's time zone, orders that are not shipped, returns that
 * are not closed. Client names are included only for staff who receive clients.
 */
export async function readDay(db: Database, member: StaffMember, now: Temporal.Instant) {
  const visits = await visitsOfDay(db, now)
  const orders = await openOrders(db)
  const returns = await openReturns(db)

  const visibleName = (name: string | null) => (member.seesClients ? name : null)
  return {
    seesClients: member.seesClients,
    appointments: visits.map(({ during, guest, ...visit }) => ({
      ...visit,
      start: during.start.toString(),
      end: during.end.toString(),
      client: visibleName(guest),
    })),
    orders: orders.map((each) => ({
      ...each,
      placedAt: each.placedAt.toString(),
      client: visibleName(each.client),
    })),
    returns: returns.map((each) => ({
      ...each,
      requestedAt: each.requestedAt.toString(),
      client: visibleName(each.client),
    })),
  }
}
