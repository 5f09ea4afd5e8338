import { organizationJsonLd } from '#features/navigation/index.ts'
import { linkPreviewPicture } from '#components/picture/link-preview-picture.ts'
import type { Story } from '#content/documents.ts'
import { localePath } from '#i18n/locales.ts'
import type { JsonLd } from '#shared/text/json-ld.ts'

export function storyJsonLd(
  { app, locale }: Pick<App.Locals, 'app' | 'locale'>,
  story: Story,
  houseName: string,
): JsonLd {
  const absolute = (path: string) => new URL(path, app.env.SITE_URL).href
  const picture = linkPreviewPicture(story.picture)
  return {
    '@type': 'Article',
    headline: story.title,
    description: story.sentence,
    author: { '@type': 'Person', name: story.author, jobTitle: story.role ?? undefined },
    publisher: organizationJsonLd(app.env.SITE_URL, houseName),
    datePublished: story.publishedOn,
    dateModified: story._updatedAt,
    inLanguage: story.bodyLanguage,
    timeRequired: `PT${story.minutes}M`,
    image: picture ? absolute(picture) : undefined,
    mentions: story.products.map(({ name, slug }) => ({
      '@type': 'Product',
      name,
      url: absolute(localePath(locale, `/products/${slug}`)),
    })),
    mainEntityOfPage: absolute(localePath(locale, `/stories/${story.slug}`)),
  }
}
