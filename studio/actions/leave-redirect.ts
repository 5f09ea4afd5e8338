import type { SanityClient } from 'sanity'
import { pathOf } from '../words/pages.ts'

interface Addressed {
  readonly _type: string
  readonly slug?: { readonly current?: string } | undefined
}

/** The path a document leaves and the one it moves to, when publishing gives its page another address. */
export function moveOf(
  before: Addressed | null,
  after: Addressed | null,
): { from: string; to: string } | undefined {
  if (!before || !after) return undefined
  const from = pathOf(before._type, before.slug?.current)
  const to = pathOf(after._type, after.slug?.current)
  return from === undefined || to === undefined || from === to ? undefined : { from, to }
}

/**
 * Leads an old address to the new one, and every redirect that led to the old one too. What led away from the new one
 * is taken back, so that a page renamed there and back does not chase itself.
 */
export async function leaveRedirect(
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
