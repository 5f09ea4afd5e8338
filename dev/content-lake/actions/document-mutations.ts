import { releaseIdOf, type StoredDocument } from '../store/document.ts'
import type { ResolvedMutation } from '../store/mutations/mutation.ts'
import type { DocumentAction } from './action.ts'
import { copyOf } from './copy-of.ts'
import { releaseDocumentId } from './release-mutations.ts'
import { strengthenReferences } from './strengthen-references.ts'
import type { ActionContext } from './action-context.ts'

/** The mutations of one action on documents. Each case holds the whole rule of its action. */
export function documentMutations(action: DocumentAction, context: ActionContext): ResolvedMutation[] {
  const existing = (id: string): StoredDocument =>
    context.read(id) ??
    context.refuse(404, 'documentNotFoundError', `The document with the ID "${id}" was not found`, { id })
  const refuseExisting = (id: string): void => {
    if (!context.read(id)) return
    context.refuse(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, { id })
  }
  const requireRevision = (id: string, expected: string | undefined): void => {
    const current = context.read(id)?._rev
    if (expected === undefined || expected === current) return
    const description = `Document "${id}" has unexpected revision ID ("${current ?? ''}"), expected "${expected}"`
    context.refuse(409, 'documentRevisionIDDoesNotMatchError', description, {
      id,
      ...(current !== undefined && { currentRevisionID: current }),
      expectedRevisionID: expected,
    })
  }

  const refuseClosedRelease = (versionId: string): void => {
    const release = context.read(releaseDocumentId(releaseIdOf(versionId) ?? ''))
    if (release && release['state'] !== 'active')
      context.refuse(
        409,
        'invalidReleaseStateError',
        `The release of "${versionId}" accepts no more versions`,
      )
  }

  switch (action.actionType) {
    case 'document.create': {
      const { attributes, publishedId, ifExists = 'fail' } = action
      if (ifExists === 'ignore') return [{ createIfNotExists: attributes }]
      refuseExisting(publishedId)
      refuseExisting(attributes._id)
      return [{ create: attributes }]
    }
    case 'document.edit': {
      const { draftId, publishedId, patch } = action
      const edit: ResolvedMutation = { patch: { ...patch, id: draftId } }
      if (context.read(draftId)) return [edit]
      return [{ create: copyOf(existing(publishedId), draftId) }, edit]
    }
    case 'document.publish': {
      const { draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId } = action
      const draft = existing(draftId)
      requireRevision(draftId, ifDraftRevisionId)
      requireRevision(publishedId, ifPublishedRevisionId)
      return [
        { createOrReplace: strengthenReferences(copyOf(draft, publishedId)) },
        { delete: { id: draftId } },
      ]
    }
    case 'document.unpublish': {
      const { draftId, publishedId } = action
      const published = existing(publishedId)
      return [
        ...(context.read(draftId) ? [] : [{ create: copyOf(published, draftId) }]),
        { delete: { id: publishedId } },
      ]
    }
    case 'document.delete': {
      const { publishedId, includeDrafts = [] } = action
      existing(publishedId)
      const remaining = context.versionsOf(publishedId).filter((id) => !includeDrafts.includes(id))
      if (remaining.length > 0) {
        const description = `Document "${publishedId}" has other versions: ${remaining.join(', ')}`
        context.refuse(409, 'documentHasExistingVersionsError', description, { id: publishedId })
      }
      return [publishedId, ...includeDrafts].map((id) => ({ delete: { id } }))
    }
    case 'document.discard':
      return [{ delete: { id: existing(action.draftId)._id } }]
    case 'document.replaceDraft': {
      const { attributes, publishedId } = action
      if (!context.read(attributes._id)) existing(publishedId)
      return [{ createOrReplace: attributes }]
    }
    case 'document.version.create': {
      if ('document' in action) {
        refuseExisting(action.document._id)
        refuseClosedRelease(action.document._id)
        return [{ create: action.document }]
      }
      const base = existing(action.baseId)
      refuseExisting(action.versionId)
      refuseClosedRelease(action.versionId)
      requireRevision(action.baseId, action.ifBaseRevisionId)
      return [{ create: copyOf(base, action.versionId) }]
    }
    case 'document.version.discard':
      return [{ delete: { id: existing(action.versionId)._id } }]
    case 'document.version.replace':
      existing(action.document._id)
      return [{ createOrReplace: action.document }]
    case 'document.version.unpublish': {
      const { versionId, publishedId } = action
      const markDeleted: ResolvedMutation = { patch: { id: versionId, set: { '_system.delete': true } } }
      if (context.read(versionId)) return [markDeleted]
      return [{ create: copyOf(existing(publishedId), versionId) }, markDeleted]
    }
  }
}
