import type { Picture } from '#domain/content/picture.ts'

/** How one piece is kept, in the words of those who make it. */
export interface CareGuide {
  readonly slug: string
  readonly name: string
  readonly materialsLine: string
  readonly care: string
  readonly picture: Picture
}

/** The care of every piece that has a word to say about it. */
export async function readCareGuides({
  house: { content },
  locale,
}: Pick<App.Locals, 'house' | 'locale'>): Promise<readonly CareGuide[]> {
  const cards = await content.products(locale)
  const products = await Promise.all(cards.data.map(({ slug }) => content.product(slug, locale)))
  return products.flatMap((found) => {
    if (!found?.data.care) return []
    const { slug, name, materialsLine, care, hero, pictures } = found.data
    return [{ slug, name, materialsLine, care, picture: pictures[0] ?? hero }]
  })
}
