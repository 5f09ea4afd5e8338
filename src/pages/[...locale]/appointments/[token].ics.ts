import type { APIRoute } from 'astro'
import {
  appointmentMessages,
  readCalendarQuery,
  readVisit,
  writeInvitation,
} from '#features/appointment/index.ts'

/** The appointment as an iCalendar file: a stable UID, the current SEQUENCE. */
export const GET: APIRoute = async (context) => {
  const { locals, params } = context
  const visit = await readVisit(locals, params['token'] ?? '', readCalendarQuery(new URLSearchParams()))
  if (!visit) return context.rewrite('/404')
  const method = visit.appointment.status === 'CANCELLED' ? 'CANCEL' : 'REQUEST'
  const { app, locale } = locals
  const { filename } = appointmentMessages(locale).ics
  const naming = { locale, siteUrl: app.env.SITE_URL, houseName: await app.houseName() }
  return new Response(writeInvitation(visit.details, method, naming), {
    headers: {
      'Content-Type': `text/calendar; charset=utf-8; method=${method}`,
      'Content-Disposition': `attachment; filename="${filename}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
