import type { Action, SanityClient } from '@sanity/client'
import { pathOf } from '../words/pages.ts'

interface PageDocument {
  readonly _type: string
  readonly slug?: { readonly current?: string } | undefined
}

export interface Move {
  readonly from: string
  readonly to: string
}

/** The old and new path of a page when publishing changes its slug; undefined otherwise. */
export function pathChange(before: PageDocument | null, after: PageDocument | null): Move | undefined {
  if (!before || !after) return undefined
  const from = pathOf(before._type, before.slug?.current)
  const to = pathOf(after._type, after.slug?.current)
  return from === undefined || to === undefined || from === to ? undefined : { from, to }
}

interface StoredRedirect extends Move {
  /** The published id. */
  readonly _id: string
  /** Whether an editor has changed it without publishing the change. */
  readonly hasDraft: boolean
}

const draftOf = (id: string) => `drafts.${id}`

/** Points a published redirect at an address, and publishes that. */
const repoint = ({ _id }: StoredRedirect, to: string): Action[] => [
  {
    actionType: 'sanity.action.document.edit',
    draftId: draftOf(_id),
    publishedId: _id,
    patch: { set: { to } },
  },
  { actionType: 'sanity.action.document.publish', draftId: draftOf(_id), publishedId: _id },
]

const remove = ({ _id, hasDraft }: StoredRedirect): Action => ({
  actionType: 'sanity.action.document.delete',
  publishedId: _id,
  includeDrafts: hasDraft ? [draftOf(_id)] : [],
})

function create({ from, to }: Move, publishedId: string): Action[] {
  const draftId = draftOf(publishedId)
  const attributes = { _id: draftId, _type: 'redirect', from, to, permanent: true }
  return [
    { actionType: 'sanity.action.document.create', publishedId, attributes, ifExists: 'fail' },
    { actionType: 'sanity.action.document.publish', draftId, publishedId },
  ]
}

/**
 * The actions that keep every old address of a renamed page one step from its new one. A redirect that led to the old path
 * leads to the new one; one that began at the new path is deleted, because a page is there again. `newId` is the id of a
 * new redirect.
 */
function redirectActions(move: Move, existing: readonly StoredRedirect[], newId: string): readonly Action[] {
  const obsolete = existing.filter(({ from }) => from === move.to)
  const kept = existing.filter(({ from }) => from !== move.to)
  const led = kept.filter(({ from, to }) => to === move.from || from === move.from)
  const hasRedirect = kept.some(({ from }) => from === move.from)
  return [
    ...obsolete.map(remove),
    ...led.flatMap((redirect) => repoint(redirect, move.to)),
    ...(hasRedirect ? [] : create(move, newId)),
  ]
}

export interface Publication {
  readonly publishedId: string
  readonly draftId: string
  /** The revisions that the editor sees: others have published meanwhile when they differ. */
  readonly ifDraftRevisionId: string
  readonly ifPublishedRevisionId: string
}

/**
 * Publishes a renamed page and its redirects in one transaction: all of it, or nothing. Throws the error of the Content
 * Lake when the publication is refused.
 */
export async function publishRenamed(
  client: Pick<SanityClient, 'fetch' | 'action'>,
  publication: Publication,
  move: Move,
): Promise<void> {
  const existing = await client.fetch<StoredRedirect[]>(
    `*[_type == "redirect" && !(_id in path("drafts.**")) && !(_id in path("versions.**")) && (to == $from || from in [$from, $to])]{
      _id, from, to, "hasDraft": count(*[_id == "drafts." + ^._id]) > 0
    }`,
    { ...move },
    { perspective: 'raw' },
  )
  await client.action([
    { actionType: 'sanity.action.document.publish', ...publication },
    ...redirectActions(move, existing, crypto.randomUUID()),
  ])
}
