import type { Database } from '#db/database.ts'
import { openOrders } from './open-orders.ts'
import { openReturns } from './open-returns.ts'
import type { StaffMember } from '#ports/staff-directory.ts'
import { visitsOfDay } from './visits-of-day.ts'

/**
 * What awaits the house: the visits of this day by each boutique's own clocks, the orders that have not left, the
 * returns that are not settled. Who the clients are is told only to those who receive them.
 */
export async function readDay(db: Database, member: StaffMember, now: Temporal.Instant) {
  const visits = await visitsOfDay(db, now)
  const orders = await openOrders(db)
  const returns = await openReturns(db)

  const told = (name: string | null) => (member.seesClients ? name : null)
  return {
    seesClients: member.seesClients,
    appointments: visits.map(({ during, guest, ...visit }) => ({
      ...visit,
      start: during.start.toString(),
      end: during.end.toString(),
      client: told(guest),
    })),
    orders: orders.map((each) => ({
      ...each,
      placedAt: each.placedAt.toString(),
      client: told(each.client),
    })),
    returns: returns.map((each) => ({
      ...each,
      requestedAt: each.requestedAt.toString(),
      client: told(each.client),
    })),
  }
}
