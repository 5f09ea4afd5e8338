/** The house as whatever refers to it names it: by the `@id` that the home page describes in full, its name and its mark. */
export function organizationJsonLd(siteUrl: string, name: string) {
  const absolute = (path: string) => new URL(path, siteUrl).href
  return {
    '@type': 'Organization',
    '@id': absolute('/#house'),
    name,
    url: absolute('/'),
    logo: absolute('/brand/icon-512.png'),
  }
}
