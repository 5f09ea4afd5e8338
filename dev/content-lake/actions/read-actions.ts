import { actionError, describedError } from '../http/lake-error.ts'
import { patchFault } from '../store/mutations/read-patch.ts'
import { idFault } from './action-ids.ts'
import type { LakeAction } from './action.ts'

const prefix = 'sanity.action.'

type Kind = 'text' | 'document' | 'patch'

/** The required fields of each action, with their kinds. */
const required: Record<LakeAction['actionType'], Record<string, Kind>> = {
  'document.create': { publishedId: 'text', attributes: 'document' },
  'document.edit': { draftId: 'text', publishedId: 'text', patch: 'patch' },
  'document.publish': { draftId: 'text', publishedId: 'text' },
  'document.unpublish': { draftId: 'text', publishedId: 'text' },
  'document.delete': { publishedId: 'text' },
  'document.discard': { draftId: 'text' },
  'document.replaceDraft': { publishedId: 'text', attributes: 'document' },
  'document.version.create': { publishedId: 'text' },
  'document.version.discard': { versionId: 'text' },
  'document.version.replace': { document: 'document' },
  'document.version.unpublish': { versionId: 'text', publishedId: 'text' },
  'release.create': { releaseId: 'text' },
  'release.edit': { releaseId: 'text', patch: 'patch' },
  'release.publish': { releaseId: 'text' },
  'release.archive': { releaseId: 'text' },
  'release.unarchive': { releaseId: 'text' },
  'release.schedule': { releaseId: 'text', publishAt: 'text' },
  'release.unschedule': { releaseId: 'text' },
  'release.delete': { releaseId: 'text' },
}

/** The revisions that an action may require. */
const revisions = ['ifDraftRevisionId', 'ifPublishedRevisionId', 'ifBaseRevisionId']

/**
 * Reads the `actions` of a request body. An unknown action is refused by its name, and actions on documents and on releases in
 * one request are refused, as by Sanity.
 */
export function readActions(value: unknown): LakeAction[] {
  if (!Array.isArray(value) || value.length === 0)
    throw describedError(400, 'validationError', 'The body must hold a list of "actions"')
  const actions = value.map(readAction)
  const onReleases = actions.filter(({ actionType }) => actionType.startsWith('release.')).length
  if (onReleases > 0 && onReleases < actions.length) {
    const description = 'Actions on documents and on releases cannot be in one transaction'
    throw describedError(400, 'validationError', description)
  }
  return actions
}

function readAction(item: unknown, index: number): LakeAction {
  const given = (item ?? {}) as Record<string, unknown>
  const name = String(given['actionType'])
  const type = name.startsWith(prefix) ? name.slice(prefix.length) : ''
  if (!isKnown(type)) throw invalid(index, `Unknown action type "${name}"`)
  const action = type === 'document.create' ? withDraftId(given) : given
  for (const [field, kind] of Object.entries(required[type])) refuseBadField(action, field, kind, index)
  if (type === 'document.version.create') {
    if (action['document'] !== undefined) refuseBadField(action, 'document', 'document', index)
    else for (const field of ['baseId', 'versionId']) refuseBadField(action, field, 'text', index)
  }
  for (const field of revisions) if (action[field] !== undefined) refuseBadField(action, field, 'text', index)
  refuseBadOptions(action, index)
  const read = { ...action, actionType: type } as unknown as LakeAction
  const fault = idFault(read)
  if (fault) throw invalid(index, fault)
  return read
}

/** A document that is created without an id is the draft of its published id. */
function withDraftId(action: Record<string, unknown>): Record<string, unknown> {
  const { attributes, publishedId } = action
  if (typeof attributes !== 'object' || attributes === null || '_id' in attributes) return action
  return { ...action, attributes: { ...attributes, _id: `drafts.${String(publishedId)}` } }
}

function refuseBadOptions({ ifExists, includeDrafts }: Record<string, unknown>, index: number): void {
  if (ifExists !== undefined && ifExists !== 'fail' && ifExists !== 'ignore')
    throw invalid(index, '"ifExists" must be "fail" or "ignore"')
  const isList = Array.isArray(includeDrafts) && includeDrafts.every((id) => typeof id === 'string')
  if (includeDrafts !== undefined && !isList) throw invalid(index, '"includeDrafts" must be a list of IDs')
}

const isKnown = (type: string): type is LakeAction['actionType'] => Object.hasOwn(required, type)

function refuseBadField(action: Record<string, unknown>, field: string, kind: Kind, index: number): void {
  const value = action[field]
  if (kind === 'text') {
    if (typeof value === 'string' && value !== '') return
    throw invalid(index, `"${field}" must be a text`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(index, `"${field}" must be an object`)
  if (kind === 'patch') {
    const fault = patchFault(value as Record<string, unknown>)
    if (fault) throw invalid(index, fault)
    return
  }
  const { _id, _type } = value as { _id?: unknown; _type?: unknown }
  if (typeof _id !== 'string' || typeof _type !== 'string' || _type === '')
    throw invalid(index, `"${field}" needs an "_id" and a "_type"`)
}

function invalid(index: number, description: string) {
  return actionError(400, index, { type: 'validationError', description })
}
