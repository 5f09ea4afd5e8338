import { escapeMarkup } from '#shared/escape-markup.ts'
import { alternatesOf } from './addresses.ts'
import type { Sitemap } from '#domain/content/documents.ts'
import { defaultLocale } from '#i18n/locales.ts'

interface Page {
  readonly path: `/${string}`
  /** ISO instant of the last change, where a document tells it. */
  readonly changedAt?: string
}

const lists = ['/', '/collections', '/stories', '/boutiques', '/appointments', '/gift', '/care'] as const

function pagesOf(sitemap: Sitemap): readonly Page[] {
  return [
    ...lists.map((path) => ({ path })),
    ...(['collections', 'products', 'stories', 'boutiques', 'policies'] as const).flatMap((folder) =>
      sitemap[folder].map(({ slug, _updatedAt }) => ({
        path: `/${folder}/${slug}` as const,
        changedAt: _updatedAt,
      })),
    ),
  ]
}

/** Every page in every locale, each naming its alternates (sitemaps.org, with Google's xhtml:link). */
export function writeSitemap(siteUrl: string, sitemap: Sitemap): string {
  const absolute = (path: string) => escapeMarkup(new URL(path, siteUrl).href)
  const entries = pagesOf(sitemap).flatMap(({ path, changedAt }) => {
    const alternates = alternatesOf(path)
    const unprefixed = alternates.find(({ locale }) => locale.code === defaultLocale.code)?.href ?? path
    const links = [
      ...alternates.map(
        ({ locale, href }) =>
          `<xhtml:link rel="alternate" hreflang="${locale.tag}" href="${absolute(href)}"/>`,
      ),
      `<xhtml:link rel="alternate" hreflang="x-default" href="${absolute(unprefixed)}"/>`,
    ].join('')
    const changed = changedAt === undefined ? '' : `<lastmod>${escapeMarkup(changedAt)}</lastmod>`
    return alternates.map(({ href }) => `<url><loc>${absolute(href)}</loc>${changed}${links}</url>`)
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}
