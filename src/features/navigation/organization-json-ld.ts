/** A reference to the organization: name, logo, and the `@id` of its full description on the home page. */
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
