import { isGoingToUnpublish, publishedIdOf, type StoredDocument } from '../store/document.ts'
import type { ResolvedMutation } from '../store/mutations/mutation.ts'
import { withoutFields } from '../store/mutations/without-fields.ts'
import type { ReleaseAction } from './action.ts'
import { copyOf } from './copy-of.ts'
import { strengthenReferences } from './strengthen-references.ts'
import type { ActionContext } from './action-context.ts'

export const releaseDocumentId = (releaseId: string): string => `_.releases.${releaseId}`

/** The mutations of one action on a release and its versions. Each case holds the whole rule of its action. */
export function releaseMutations(action: ReleaseAction, context: ActionContext): ResolvedMutation[] {
  const { releaseId } = action
  const id = releaseDocumentId(releaseId)
  const release = context.read(id)

  if (action.actionType === 'release.create') {
    if (release)
      context.refuse(409, 'documentAlreadyExistsError', `Release "${releaseId}" already exists`, { id })
    const metadata = { releaseType: 'undecided', ...action.metadata }
    return [{ create: { _id: id, _type: 'system.release', name: releaseId, state: 'active', metadata } }]
  }

  if (!release)
    return context.refuse(404, 'documentNotFoundError', `Release "${releaseId}" was not found`, { id })
  const requireState = (...states: readonly string[]): void => {
    if (states.includes(String(release['state']))) return
    const description = `Release "${releaseId}" is ${String(release['state'])}; it must be ${states.join(' or ')}`
    context.refuse(409, 'invalidReleaseStateError', description, { id })
  }
  const versions = context.versionsIn(releaseId).flatMap((version) => context.read(version) ?? [])
  const setState = (state: string, fields: Record<string, unknown> = {}): ResolvedMutation => ({
    patch: { id, set: { state, ...fields } },
  })
  const finalDocumentStates = versions.map((version) => ({
    _key: version._id,
    id: version._id,
    revisionId: version._rev,
  }))
  const deleteVersions = versions.map(({ _id }): ResolvedMutation => ({ delete: { id: _id } }))

  switch (action.actionType) {
    case 'release.edit':
      requireState('active', 'scheduled')
      return [{ patch: { ...action.patch, id } }]
    case 'release.publish': {
      requireState('active', 'scheduled')
      const publishedAt = new Date().toISOString()
      const published = versions.flatMap((version) => publicationOf(version, context))
      return [...published, ...deleteVersions, setState('published', { publishedAt, finalDocumentStates })]
    }
    case 'release.archive':
      requireState('active')
      return [...deleteVersions, setState('archived', { finalDocumentStates })]
    case 'release.unarchive': {
      requireState('archived')
      const archived = (release['finalDocumentStates'] ?? []) as { id: string }[]
      const restored = archived.flatMap((each): ResolvedMutation[] => {
        const version = context.archived(each.id)
        return version
          ? [
              {
                create: {
                  ...withoutFields(version, '_rev', '_updatedAt'),
                  _id: each.id,
                  _type: version._type,
                },
              },
            ]
          : []
      })
      return [...restored, setState('active'), { patch: { id, unset: ['finalDocumentStates'] } }]
    }
    case 'release.schedule':
      requireState('active')
      if (Number.isNaN(Date.parse(action.publishAt)))
        context.refuse(400, 'validationError', '"publishAt" must be a date and time')
      return [setState('scheduled', { publishAt: action.publishAt })]
    case 'release.unschedule':
      requireState('scheduled')
      return [setState('active'), { patch: { id, unset: ['publishAt'] } }]
    case 'release.delete':
      requireState('archived', 'published')
      return [{ delete: { id } }]
  }
}

/** Replaces the published document by its version, or deletes it when the version is marked to be unpublished. */
function publicationOf(version: StoredDocument, context: ActionContext): ResolvedMutation[] {
  const publishedId = publishedIdOf(version._id)
  if (!isGoingToUnpublish(version))
    return [{ createOrReplace: strengthenReferences(copyOf(version, publishedId)) }]
  return context.read(publishedId) ? [{ delete: { id: publishedId } }] : []
}
