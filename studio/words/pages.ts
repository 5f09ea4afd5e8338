/** The document types that have a page, with the first part of its path. */
export const pageFolders: Readonly<Record<string, string>> = {
  product: 'products',
  story: 'stories',
  collection: 'collections',
  boutique: 'boutiques',
  policy: 'policies',
}

/** The path of a document’s page without a locale; undefined when it has no page or no slug. */
export function pathOf(type: string, slug: string | undefined): string | undefined {
  const folder = pageFolders[type]
  return folder === undefined || slug === undefined ? undefined : `/${folder}/${slug}`
}
