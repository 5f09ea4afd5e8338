import type { JsonLd } from '#shared/text/json-ld.ts'

export interface Crumb {
  readonly title: string
  /** Absent for the page itself. */
  readonly href?: string | undefined
}

/** The way back, as search engines read it. */
export function crumbsJsonLd(siteUrl: string, crumbs: readonly Crumb[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: href === undefined ? undefined : new URL(href, siteUrl).href,
    })),
  }
}
