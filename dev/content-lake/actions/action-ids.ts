import { isDocumentId } from '../store/document-id.ts'
import { isPublishedId, publishedIdOf, releaseIdOf } from '../store/document.ts'
import type { LakeAction } from './action.ts'

/**
 * Why the ids of an action are refused; undefined when they are not. A draft or version id has the prefix `drafts.` or
 * `versions.<release>.`, and what follows is the published id of the same document (sanity.io/docs/http-reference/actions).
 */
export function idFault(action: LakeAction): string | undefined {
  switch (action.actionType) {
    case 'document.create':
    case 'document.replaceDraft':
      return pairFault(action.attributes._id, action.publishedId)
    case 'document.edit':
    case 'document.publish':
    case 'document.unpublish':
      return pairFault(action.draftId, action.publishedId)
    case 'document.delete': {
      const faults = (action.includeDrafts ?? []).map((id) => pairFault(id, action.publishedId))
      return publishedFault(action.publishedId) ?? faults.find((fault) => fault !== undefined)
    }
    case 'document.discard':
      return versionFault(action.draftId)
    case 'document.version.create':
      if ('document' in action) return pairFault(action.document._id, action.publishedId)
      return (
        pairFault(action.versionId, action.publishedId) ?? belongingFault(action.baseId, action.publishedId)
      )
    case 'document.version.discard':
      return versionFault(action.versionId)
    case 'document.version.replace':
      return versionFault(action.document._id)
    case 'document.version.unpublish':
      if (releaseIdOf(action.versionId) === undefined)
        return `"${action.versionId}" is not the ID of a version in a release`
      return pairFault(action.versionId, action.publishedId)
    default:
      return isReleaseId(action.releaseId) ? undefined : `Malformed release ID: "${action.releaseId}"`
  }
}

const isReleaseId = (id: string): boolean => !id.includes('.') && isDocumentId(`versions.${id}.x`)

const malformed = (id: string): string | undefined =>
  isDocumentId(id) ? undefined : `Malformed document ID: "${id}"`

function publishedFault(id: string): string | undefined {
  return malformed(id) ?? (isPublishedId(id) ? undefined : `"${id}" is not a published document ID`)
}

function versionFault(id: string): string | undefined {
  return malformed(id) ?? (isPublishedId(id) ? `"${id}" is not the ID of a draft or a version` : undefined)
}

function pairFault(versionId: string, publishedId: string): string | undefined {
  return publishedFault(publishedId) ?? versionFault(versionId) ?? belongingFault(versionId, publishedId)
}

function belongingFault(id: string, publishedId: string): string | undefined {
  if (publishedIdOf(id) === publishedId) return malformed(id)
  return `"${id}" does not belong to the published document "${publishedId}"`
}
