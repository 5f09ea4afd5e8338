import { defineDocuments, defineLocations, presentationTool } from 'sanity/presentation'
import { studioEnvironment } from '../studio-environment.ts'
import { pageFolders } from '../words/pages.ts'

const site = studioEnvironment.siteUrl

/** `/fa/stories/x` is a story too. */
const prefixes = ['', '/:locale']

/** Where a document can be seen: on its own page, and in the list of its kind. */
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

const mainDocuments = defineDocuments(
  prefixes.flatMap((prefix) => [
    ...Object.entries(pageFolders).map(([type, folder]) => ({
      route: `${prefix}/${folder}/:slug`,
      filter: `_type == "${type}" && slug.current == $slug`,
    })),
    { route: prefix === '' ? '/' : prefix, type: 'home' },
  ]),
)

/** The house as it will be, beside the field in which it is being written. */
export const presentation = presentationTool({
  title: 'On the page',
  previewUrl: {
    initial: site ?? '/',
    previewMode: { enable: '/api/preview/enable', disable: '/api/preview/disable' },
  },
  ...(site !== undefined && { allowOrigins: [site] }),
  resolve: { locations, mainDocuments },
})
