import { defineDocuments, defineLocations, presentationTool } from 'sanity/presentation'
import { studioEnvironment } from '../studio-environment.ts'
import { pageFolders } from '../words/pages.ts'

const site = studioEnvironment.siteUrl

/** Pages exist without a locale and, as `/fa/stories/x`, with one. */
const prefixes = ['', '/:locale']

/** The pages that show a document: its own page in English and in Persian. */
const locations = Object.fromEntries(
  Object.entries(pageFolders).map(([type, folder]) => [
    type,
    defineLocations({
      select: { title: 'title.en', name: 'name', city: 'city.en', slug: 'slug.current' },
      resolve: (document) => {
        const slug: unknown = document?.['slug']
        if (typeof slug !== 'string') return null
        const title = String(document?.['name'] ?? document?.['title'] ?? document?.['city'] ?? slug)
        return {
          locations: [
            { title, href: `/${folder}/${slug}` },
            { title: `${title}, in Persian`, href: `/fa/${folder}/${slug}` },
          ],
        }
      },
    }),
  ]),
)

/** The document that the Studio opens for a previewed URL. */
const mainDocuments = defineDocuments(
  prefixes.flatMap((prefix) => [
    ...Object.entries(pageFolders).map(([type, folder]) => ({
      route: `${prefix}/${folder}/:slug`,
      filter: `_type == "${type}" && slug.current == $slug`,
    })),
    { route: prefix === '' ? '/' : prefix, type: 'home' },
  ]),
)

/** The preview of the storefront beside the edited document. */
export const presentation = presentationTool({
  title: 'On the page',
  previewUrl: {
    initial: site ?? '/',
    previewMode: { enable: '/api/preview/enable', disable: '/api/preview/disable' },
  },
  ...(site !== undefined && { allowOrigins: [site] }),
  resolve: { locations, mainDocuments },
})
