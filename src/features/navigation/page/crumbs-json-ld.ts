import type { JsonLd } from '#shared/text/json-ld.ts'

export interface Crumb {
  readonly title: string
  /** Undefined for the page itself. */
  readonly href?: string | undefined
}

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
