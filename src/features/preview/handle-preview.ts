import type { APIContext } from 'astro'
import { ownLocation } from '#shared/http/location-header.ts'
import { cookieRefused } from './cookie-refused.ts'

type PreviewContext = Pick<APIContext, 'locals' | 'url' | 'request'>

function redirectTo(path: string | null, cookie: string): Response {
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
 * Starts a preview when the URL carries a secret that the Studio has written into the Content Lake. It redirects to a
 * second URL, because only the next request shows whether the browser stored the cookie.
 */
export async function beginPreview({ locals, url }: PreviewContext): Promise<Response> {
  const { previews } = locals.app
  const path = await previews.admit(url.href)
  if (path === null) return refuse()
  const next = new URLSearchParams({ to: path, again: url.pathname + url.search })
  return redirectTo(`/api/preview/opened?${next}`, previews.begin(null))
}

/** Redirects to the page, or answers with instructions when the browser blocks cookies of a framed site. */
export function handleOpened({ locals, url, request }: PreviewContext): Response {
  const { env, previews } = locals.app
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

export function endPreview({ locals, url }: PreviewContext): Response {
  return redirectTo(url.searchParams.get('to'), locals.app.previews.end())
}

/** Sets the date of the preview, in the editor's time zone; without a date the preview shows all drafts. */
export function choosePreviewDay({ locals, url, request }: PreviewContext): Response {
  const { previews } = locals.app
  if (!previews.read(request.headers.get('cookie'))) return refuse()
  const { searchParams } = url
  return redirectTo(
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
