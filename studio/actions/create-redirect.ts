import type { SanityClient } from 'sanity'
import { pathOf } from '../words/pages.ts'

interface PageDocument {
  readonly _type: string
  readonly slug?: { readonly current?: string } | undefined
}

/** The old and new path of a page when publishing changes its slug; undefined otherwise. */
export function pathChange(
  before: PageDocument | null,
  after: PageDocument | null,
): { from: string; to: string } | undefined {
  if (!before || !after) return undefined
  const from = pathOf(before._type, before.slug?.current)
  const to = pathOf(after._type, after.slug?.current)
  return from === undefined || to === undefined || from === to ? undefined : { from, to }
}

/**
 * Creates a redirect from the old path to the new one, and points earlier redirects to the old path at the new one.
 * Redirects from the new path are deleted, so that renaming a page back makes no loop.
 */
export async function createRedirect(
  client: SanityClient,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const earlier = await client.fetch<{ _id: string; from: string; to: string }[]>(
    '*[_type == "redirect" && !(_id in path("drafts.**")) && (to == $from || from in [$from, $to])]{_id, from, to}',
    { from, to },
    { perspective: 'raw' },
  )
  const transaction = client.transaction()
  for (const redirect of earlier) {
    if (redirect.from === to || redirect.from === from) transaction.delete(redirect._id)
    else transaction.patch(redirect._id, { set: { to } })
  }
  transaction.create({ _type: 'redirect', from, to, permanent: true })
  await transaction.commit({ visibility: 'sync' })
}
