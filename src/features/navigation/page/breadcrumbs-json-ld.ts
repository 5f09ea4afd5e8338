import type { JsonLd } from '#shared/text/json-ld.ts'

export interface Breadcrumb {
  readonly title: string
  /** Undefined for the page itself. */
  readonly href?: string | undefined
}

export function breadcrumbsJsonLd(siteUrl: string, crumbs: readonly Breadcrumb[]): JsonLd {
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
