import { isGoingToUnpublish, publishedIdOf, type StoredDocument } from '../store/document.ts'
import type { ResolvedMutation } from '../store/mutation.ts'
import { withoutFields } from '../store/without-fields.ts'
import type { ReleaseAction } from './action.ts'
import { copyOf } from './copy-of.ts'
import { strengthenReferences } from './strengthen-references.ts'
import type { Surroundings } from './surroundings.ts'

export const releaseDocumentId = (releaseId: string): string => `_.releases.${releaseId}`

/** What an action does to a release and to the versions in it; each case says the whole of its rule. */
export function releaseMutations(action: ReleaseAction, around: Surroundings): ResolvedMutation[] {
  const { releaseId } = action
  const id = releaseDocumentId(releaseId)
  const release = around.read(id)

  if (action.actionType === 'release.create') {
    if (release)
      around.refuse(409, 'documentAlreadyExistsError', `Release "${releaseId}" already exists`, { id })
    const metadata = { releaseType: 'undecided', ...action.metadata }
    return [{ create: { _id: id, _type: 'system.release', name: releaseId, state: 'active', metadata } }]
  }

  if (!release)
    return around.refuse(404, 'documentNotFoundError', `Release "${releaseId}" was not found`, { id })
  const isIn = (...states: readonly string[]): void => {
    if (states.includes(String(release['state']))) return
    const description = `Release "${releaseId}" is ${String(release['state'])}, and would have to be ${states.join(' or ')}`
    around.refuse(409, 'invalidReleaseStateError', description, { id })
  }
  const versions = around.versionsIn(releaseId).flatMap((version) => around.read(version) ?? [])
  const become = (state: string, fields: Record<string, unknown> = {}): ResolvedMutation => ({
    patch: { id, set: { state, ...fields } },
  })
  const finalDocumentStates = versions.map((version) => ({
    _key: version._id,
    id: version._id,
    revisionId: version._rev,
  }))
  const takeAway = versions.map(({ _id }): ResolvedMutation => ({ delete: { id: _id } }))

  switch (action.actionType) {
    case 'release.edit':
      isIn('active', 'scheduled')
      return [{ patch: { ...action.patch, id } }]
    case 'release.publish': {
      isIn('active', 'scheduled')
      const publishedAt = new Date().toISOString()
      const published = versions.flatMap((version) => publicationOf(version, around))
      return [...published, ...takeAway, become('published', { publishedAt, finalDocumentStates })]
    }
    case 'release.archive':
      isIn('active')
      return [...takeAway, become('archived', { finalDocumentStates })]
    case 'release.unarchive': {
      isIn('archived')
      const kept = (release['finalDocumentStates'] ?? []) as { id: string }[]
      const again = kept.flatMap((each): ResolvedMutation[] => {
        const version = around.archived(each.id)
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
      return [...again, become('active'), { patch: { id, unset: ['finalDocumentStates'] } }]
    }
    case 'release.schedule':
      isIn('active')
      if (Number.isNaN(Date.parse(action.publishAt)))
        around.refuse(400, 'validationError', '"publishAt" must be a date with its time')
      return [become('scheduled', { publishAt: action.publishAt })]
    case 'release.unschedule':
      isIn('scheduled')
      return [become('active'), { patch: { id, unset: ['publishAt'] } }]
    case 'release.delete':
      isIn('archived', 'published')
      return [{ delete: { id } }]
  }
}

/** A version in the place of what is published, or, where it is to be taken away, nothing there. */
function publicationOf(version: StoredDocument, around: Surroundings): ResolvedMutation[] {
  const publishedId = publishedIdOf(version._id)
  if (!isGoingToUnpublish(version))
    return [{ createOrReplace: strengthenReferences(copyOf(version, publishedId)) }]
  return around.read(publishedId) ? [{ delete: { id: publishedId } }] : []
}
