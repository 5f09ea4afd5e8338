const absolute = (siteUrl: string, path: string) => new URL(path, siteUrl).href

/** The house as a brand: its name, by the `@id` that the home page describes in full. */
export function brandJsonLd(siteUrl: string, name: string) {
  return { '@type': 'Organization', '@id': absolute(siteUrl, '/#house'), name }
}

/** The house as whatever else refers to it names it: with its mark too. */
export function organizationJsonLd(siteUrl: string, name: string) {
  return {
    ...brandJsonLd(siteUrl, name),
    url: absolute(siteUrl, '/'),
    logo: absolute(siteUrl, '/brand/icon-512.png'),
  }
}
