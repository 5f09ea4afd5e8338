import { and, asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Database } from '#db/database.ts'
import { appointment } from '#db/schema/appointment.ts'
import { order } from '#db/schema/order.ts'
import { returnRequest } from '#db/schema/return.ts'
import type { StaffMember } from './staff.ts'

const most = 100

/**
 * What awaits the house: the visits of this day by each boutique's own clocks, the orders that have not left, the
 * returns that are not settled. Who the clients are is told only to those who receive them.
 */
export async function readDay(db: Database, member: StaffMember, now: Temporal.Instant) {
  const visits = await db
    .select({
      uid: appointment.uid,
      boutiqueId: appointment.boutiqueId,
      advisorId: appointment.advisorId,
      timeZone: appointment.timeZone,
      during: appointment.during,
      mode: appointment.mode,
      partySize: appointment.partySize,
      guest: appointment.guestName,
    })
    .from(appointment)
    .where(
      and(
        eq(appointment.status, 'CONFIRMED'),
        sql`(lower(${appointment.during}) at time zone ${appointment.timeZone})::date = (${now.toString()}::timestamptz at time zone ${appointment.timeZone})::date`,
      ),
    )
    .orderBy(sql`lower(${appointment.during})`)
    .limit(most)
  const orders = await db
    .select({
      reference: order.reference,
      status: order.status,
      paymentStatus: order.paymentStatus,
      placedAt: order.placedAt,
      client: order.customerName,
    })
    .from(order)
    .where(inArray(order.status, ['OrderPaymentDue', 'OrderProcessing', 'OrderProblem']))
    .orderBy(asc(order.placedAt))
    .limit(most)
  const returns = await db
    .select({
      rmaNumber: returnRequest.rmaNumber,
      status: returnRequest.status,
      order: order.reference,
      requestedAt: returnRequest.requestedAt,
      client: order.customerName,
    })
    .from(returnRequest)
    .innerJoin(order, eq(order.id, returnRequest.orderId))
    .where(notInArray(returnRequest.status, ['refunded', 'rejected', 'canceled']))
    .orderBy(desc(returnRequest.requestedAt))
    .limit(most)

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
