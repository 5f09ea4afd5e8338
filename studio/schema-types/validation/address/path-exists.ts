import type { SanityClient } from 'sanity'
import { pageFolders } from '../../../words/pages.ts'

/** The pages of the storefront that no document makes. */
const always = new Set([
  '/',
  ...[
    '/collections',
    '/stories',
    '/boutiques',
    '/gift',
    '/appointments',
    '/returns',
    '/care',
    '/search',
    '/bag',
  ],
])

/** Whether a page answers at a path without a language: one of the storefront's own, or that of a published document. */
export async function pathExists(path: string, client: Pick<SanityClient, 'fetch'>): Promise<boolean> {
  if (always.has(path)) return true
  const [, folder, slug, ...rest] = path.split('/')
  const type = Object.keys(pageFolders).find((each) => pageFolders[each] === folder)
  if (type === undefined || slug === undefined || rest.length > 0) return false
  return client.fetch<boolean>(
    'count(*[_type == $type && slug.current == $slug]) > 0',
    { type, slug },
    { perspective: 'published' },
  )
}
