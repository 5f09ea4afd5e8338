/** Documents that have a page of their own, and the folder it stands in. */
export const pageFolders: Readonly<Record<string, string>> = {
  product: 'products',
  story: 'stories',
  collection: 'collections',
  boutique: 'boutiques',
  policy: 'policies',
}

/** The path of a document’s page, without a language; undefined for one that has none, or no address yet. */
export function pathOf(type: string, slug: string | undefined): string | undefined {
  const folder = pageFolders[type]
  return folder === undefined || slug === undefined ? undefined : `/${folder}/${slug}`
}
