import { pictureSource } from '#components/picture/picture-source.ts'
import type { SitemapEntry } from '#content/documents.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { escapeMarkup } from '#shared/text/escape-markup.ts'
import { alternatesOf } from '../page/addresses.ts'

/** A page in a sitemap file. */
export interface SitemapPage {
  readonly path: `/${string}`
  /** The ISO 8601 instant of the document's last change. */
  readonly changedAt?: string
  /** Paths of its pictures. */
  readonly pictures?: readonly string[]
}

/** The pages without a document of their own. */
export const listPages: readonly SitemapPage[] = (
  ['/', '/collections', '/stories', '/boutiques', '/appointments', '/gift', '/care'] as const
).map((path) => ({ path }))

/** The page of a document; none when it has no slug. */
export function toSitemapPages(
  folder: string,
  { slug, _updatedAt, pictures }: SitemapEntry,
): readonly SitemapPage[] {
  if (!slug) return []
  const page = {
    path: `/${folder}/${slug}` as const,
    changedAt: _updatedAt,
    pictures: pictures.flatMap(
      (picture) => (picture && pictureSource(picture, { widths: [1200] })?.src) ?? [],
    ),
  }
  return [page]
}

/**
 * A sitemap file (sitemaps.org), one chunk per page: each page in every locale, with its alternates (Google's xhtml:link) and
 * its pictures (Google's image extension).
 */
export function* writeSitemapFile(siteUrl: string, pages: Iterable<SitemapPage>): Generator<string> {
  const absolute = (path: string) => escapeMarkup(new URL(path, siteUrl).href)
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n',
  ].join('\n')
  for (const { path, changedAt, pictures = [] } of pages) {
    const alternates = alternatesOf(path)
    const unprefixed = alternates.find(({ locale }) => locale.code === defaultLocale.code)?.href ?? path
    const links = [
      ...alternates.map(({ locale, href }) => ({ hreflang: locale.tag, href })),
      { hreflang: 'x-default', href: unprefixed },
    ].map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(href)}"/>`,
    )
    const images = pictures.map(
      (picture) => `<image:image><image:loc>${absolute(picture)}</image:loc></image:image>`,
    )
    const changed = changedAt === undefined ? '' : `<lastmod>${escapeMarkup(changedAt)}</lastmod>`
    const details = [changed, ...links, ...images].join('')
    yield alternates.map(({ href }) => `<url><loc>${absolute(href)}</loc>${details}</url>\n`).join('')
  }
  yield '</urlset>\n'
}
