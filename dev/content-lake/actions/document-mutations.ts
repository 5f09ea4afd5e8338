import type { LakeError } from '../http/lake-error.ts'
import type { StoredDocument } from '../store/document.ts'
import type { ResolvedMutation } from '../store/mutation.ts'
import { withoutFields } from '../store/without-fields.ts'
import type { DocumentAction } from './action.ts'
import { strengthenReferences } from './strengthen-references.ts'

interface Surroundings {
  read(id: string): StoredDocument | undefined
  /** The drafts and release versions that exist of a published id. */
  versionsOf(publishedId: string): readonly string[]
  refuse(
    status: LakeError['status'],
    type: string,
    description: string,
    detail?: Record<string, unknown>,
  ): never
}

/** What one action does to the documents; each case says the whole of its rule. */
export function documentMutations(action: DocumentAction, around: Surroundings): ResolvedMutation[] {
  const existing = (id: string): StoredDocument =>
    around.read(id) ??
    around.refuse(404, 'documentNotFoundError', `The document with the ID "${id}" was not found`, { id })
  const refuseExisting = (id: string): void => {
    if (!around.read(id)) return
    around.refuse(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, { id })
  }
  const refuseOther = (id: string, expected: string | undefined): void => {
    const current = around.read(id)?._rev
    if (expected === undefined || expected === current) return
    const description = `Document "${id}" has unexpected revision ID ("${current ?? ''}"), expected "${expected}"`
    around.refuse(409, 'documentRevisionIDDoesNotMatchError', description, {
      id,
      ...(current !== undefined && { currentRevisionID: current }),
      expectedRevisionID: expected,
    })
  }

  switch (action.actionType) {
    case 'create': {
      const { attributes, publishedId, ifExists = 'fail' } = action
      if (ifExists === 'ignore') return [{ createIfNotExists: attributes }]
      refuseExisting(publishedId)
      refuseExisting(attributes._id)
      return [{ create: attributes }]
    }
    case 'edit': {
      const { draftId, publishedId, patch } = action
      const edit: ResolvedMutation = { patch: { ...patch, id: draftId } }
      if (around.read(draftId)) return [edit]
      return [{ create: copyOf(existing(publishedId), draftId) }, edit]
    }
    case 'publish': {
      const { draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId } = action
      const draft = existing(draftId)
      refuseOther(draftId, ifDraftRevisionId)
      refuseOther(publishedId, ifPublishedRevisionId)
      return [
        { createOrReplace: strengthenReferences(copyOf(draft, publishedId)) },
        { delete: { id: draftId } },
      ]
    }
    case 'unpublish': {
      const { draftId, publishedId } = action
      const published = existing(publishedId)
      return [
        ...(around.read(draftId) ? [] : [{ create: copyOf(published, draftId) }]),
        { delete: { id: publishedId } },
      ]
    }
    case 'delete': {
      const { publishedId, includeDrafts = [] } = action
      existing(publishedId)
      const forgotten = around.versionsOf(publishedId).filter((id) => !includeDrafts.includes(id))
      if (forgotten.length > 0) {
        const description = `Document "${publishedId}" has versions that would be left behind: ${forgotten.join(', ')}`
        around.refuse(409, 'documentHasExistingVersionsError', description, { id: publishedId })
      }
      return [publishedId, ...includeDrafts].map((id) => ({ delete: { id } }))
    }
    case 'discard':
      return [{ delete: { id: existing(action.draftId)._id } }]
    case 'replaceDraft': {
      const { attributes, publishedId } = action
      if (!around.read(attributes._id)) existing(publishedId)
      return [{ createOrReplace: attributes }]
    }
    case 'version.create': {
      if ('document' in action) {
        refuseExisting(action.document._id)
        return [{ create: action.document }]
      }
      const base = existing(action.baseId)
      refuseExisting(action.versionId)
      refuseOther(action.baseId, action.ifBaseRevisionId)
      return [{ create: copyOf(base, action.versionId) }]
    }
    case 'version.discard':
      return [{ delete: { id: existing(action.versionId)._id } }]
    case 'version.replace':
      existing(action.document._id)
      return [{ createOrReplace: action.document }]
    case 'version.unpublish': {
      const { versionId, publishedId } = action
      const marked: ResolvedMutation = { patch: { id: versionId, set: { '_system.delete': true } } }
      if (around.read(versionId)) return [marked]
      return [{ create: copyOf(existing(publishedId), versionId) }, marked]
    }
  }
}

/** The same words under another id; the lake gives it its own revision and date, and keeps when it was first written. */
function copyOf(document: StoredDocument, _id: string) {
  return { ...withoutFields(document, '_rev', '_updatedAt', '_system'), _type: document._type, _id }
}
