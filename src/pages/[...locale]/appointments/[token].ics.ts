import type { APIRoute } from 'astro'
import { readCalendarQuery } from '#features/appointment/booking/page/booking-query.ts'
import { readVisit } from '#features/appointment/visit/read-visit.ts'
import { messagesFor } from '#i18n/messages.ts'

/** The visit as a leaf for the guest's calendar: the same UID for ever, the present revision. */
export const GET: APIRoute = async (context) => {
  const { locals, params } = context
  const visit = await readVisit(locals, params['token'] ?? '', readCalendarQuery(new URLSearchParams()))
  if (!visit) return context.rewrite('/404')
  const method = visit.appointment.status === 'CANCELLED' ? 'CANCEL' : 'REQUEST'
  const { filename } = messagesFor(locals.locale).appointment.ics
  return new Response(await locals.house.calendar.write(visit.letter, method, locals.locale.code), {
    headers: {
      'Content-Type': `text/calendar; charset=utf-8; method=${method}`,
      'Content-Disposition': `attachment; filename="${filename}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
