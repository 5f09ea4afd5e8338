import type { AstroGlobal } from 'astro'
import { locationHeader } from '#shared/http/location-header.ts'
import { addressOf, readAddress } from './addresses.ts'

/** The editors' redirect of a path; undefined when there is none or the content is unavailable. */
export async function findRedirect(
  page: Pick<AstroGlobal, 'locals' | 'originPathname'>,
): Promise<Response | undefined> {
  const { locale, path } = readAddress(page.originPathname)
  const found = await page.locals.app.content.redirect(path).catch(() => null)
  const location = found && locationHeader(addressOf(locale, found.data.to))
  if (!location) return undefined
  return new Response(null, {
    status: found.data.permanent ? 301 : 302,
    headers: { Location: location },
  })
}

/** The response to an unknown path: the editors' redirect, or 404. */
export async function handleNotFound(
  page: Pick<AstroGlobal, 'locals' | 'originPathname'>,
): Promise<Response> {
  return (await findRedirect(page)) ?? new Response(null, { status: 404 })
}
