import { defaultLocale } from '#i18n/locales.ts'
import type { Content } from '#content/content.ts'
import { pagesOf, pageSize } from '#content/page-size.ts'

/** The IANA zones of all boutiques, each once. */
export async function zonesOfBoutiques(content: Pick<Content, 'boutiques'>): Promise<readonly string[]> {
  const zones = new Set<string>()
  for (let page = 1, pages = 1; page <= pages; page++) {
    const { data } = await content.boutiques(page, defaultLocale)
    for (const { timeZone } of data.items) zones.add(timeZone)
    pages = pagesOf(data.total, pageSize.boutiques)
  }
  return [...zones]
}
