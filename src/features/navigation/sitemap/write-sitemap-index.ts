import type { SitemapFolder } from '#content/content.ts'
import type { SitemapCounts } from '#content/documents.ts'
import { pagesOf, sitemapFileSize } from '#content/page-size.ts'
import { escapeMarkup } from '#shared/text/escape-markup.ts'

const folders = ['collections', 'products', 'stories', 'boutiques', 'policies'] as const

/** A sitemap file: the pages without documents, or a part of a folder's documents, numbered from 1. */
export interface SitemapPart {
  readonly folder: SitemapFolder | 'pages'
  readonly file: number
}

const partShape = /^(pages|collections|products|stories|boutiques|policies)-([1-9]\d{0,4})$/

/** Parses the name of a sitemap file; undefined when it is malformed. */
export function readSitemapPart(name: string): SitemapPart | undefined {
  const [, folder, file] = partShape.exec(name) ?? []
  return folder === undefined ? undefined : { folder: folder as SitemapPart['folder'], file: Number(file) }
}

/** The sitemap index (sitemaps.org) with the URLs of the files. */
export function writeSitemapIndex(siteUrl: string, counts: SitemapCounts): string {
  const names = [
    'pages-1',
    ...folders.flatMap((folder) =>
      counts[folder] === 0
        ? []
        : Array.from({ length: pagesOf(counts[folder], sitemapFileSize) }, (_, at) => `${folder}-${at + 1}`),
    ),
  ]
  const addresses = names.map((name) => escapeMarkup(new URL(`/sitemaps/${name}.xml`, siteUrl).href))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n')
}
