import type { APIContext } from 'astro'
import { ownLocation } from '#shared/http/location-header.ts'
import { cookieRefused } from './cookie-refused.ts'

type Asked = Pick<APIContext, 'locals' | 'url' | 'request'>

function goTo(path: string | null, cookie: string): Response {
  return new Response(null, {
    status: 307,
    headers: {
      Location: ownLocation(path ?? '/') ?? '/',
      'Set-Cookie': cookie,
      'Cache-Control': 'private, no-store',
    },
  })
}

const refuse = () =>
  new Response('This preview was not opened by the Studio, or too long ago.\n', {
    status: 401,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })

/**
 * The Studio knocks with a secret that it has written into the Content Lake; the browser that carries it is let in. Whether
 * the browser kept the cookie is seen at the next address.
 */
export async function beginPreview({ locals, url }: Asked): Promise<Response> {
  const { previews } = locals.house
  const path = await previews.admit(url.href)
  if (path === null) return refuse()
  const next = new URLSearchParams({ to: path, again: url.pathname + url.search })
  return goTo(`/api/preview/opened?${next}`, previews.begin(null))
}

/** Goes on to the page; or says what to do where a browser keeps no cookie of a site that another site frames. */
export function answerOpened({ locals, url, request }: Asked): Response {
  const { env, previews } = locals.house
  const to = ownLocation(url.searchParams.get('to') ?? '/') ?? '/'
  const headers = { 'Cache-Control': 'private, no-store' }
  if (previews.read(request.headers.get('cookie')))
    return new Response(null, { status: 307, headers: { ...headers, Location: to } })
  const again = ownLocation(url.searchParams.get('again') ?? to) ?? to
  const studio = env.SANITY_STUDIO_URL ? ` ${new URL(env.SANITY_STUDIO_URL).origin}` : ''
  return new Response(cookieRefused(again), {
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; frame-ancestors 'self'${studio}`,
    },
  })
}

export function endPreview({ locals, url }: Asked): Response {
  return goTo(url.searchParams.get('to'), locals.house.previews.end())
}

/** Shows the house as it will be on a day, by the clocks of the editor's own zone; without a day, all that is written. */
export function choosePreviewDay({ locals, url, request }: Asked): Response {
  const { previews } = locals.house
  if (!previews.read(request.headers.get('cookie'))) return refuse()
  const { searchParams } = url
  return goTo(
    searchParams.get('to'),
    previews.begin(readDay(searchParams.get('day'), searchParams.get('zone'))),
  )
}

function readDay(day: string | null, zone: string | null): string | null {
  if (!day) return null
  try {
    return Temporal.PlainDateTime.from(day)
      .toZonedDateTime(zone || 'UTC')
      .toInstant()
      .toString()
  } catch {
    return null
  }
}
