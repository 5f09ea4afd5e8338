import { actionError, describedError } from '../http/lake-error.ts'
import { patchFields } from '../store/read-mutations.ts'
import type { LakeAction } from './action.ts'

const prefix = 'sanity.action.'

/** The required fields of each action, with their kinds. */
const required: Record<LakeAction['actionType'], Record<string, 'id' | 'document' | 'patch'>> = {
  'document.create': { publishedId: 'id', attributes: 'document' },
  'document.edit': { draftId: 'id', publishedId: 'id', patch: 'patch' },
  'document.publish': { draftId: 'id', publishedId: 'id' },
  'document.unpublish': { draftId: 'id', publishedId: 'id' },
  'document.delete': { publishedId: 'id' },
  'document.discard': { draftId: 'id' },
  'document.replaceDraft': { publishedId: 'id', attributes: 'document' },
  'document.version.create': { publishedId: 'id' },
  'document.version.discard': { versionId: 'id' },
  'document.version.replace': { document: 'document' },
  'document.version.unpublish': { versionId: 'id', publishedId: 'id' },
  'release.create': { releaseId: 'id' },
  'release.edit': { releaseId: 'id', patch: 'patch' },
  'release.publish': { releaseId: 'id' },
  'release.archive': { releaseId: 'id' },
  'release.unarchive': { releaseId: 'id' },
  'release.schedule': { releaseId: 'id', publishAt: 'id' },
  'release.unschedule': { releaseId: 'id' },
  'release.delete': { releaseId: 'id' },
}

/** Reads the `actions` of a request body. An unknown action is refused by its name. */
export function readActions(value: unknown): LakeAction[] {
  if (!Array.isArray(value))
    throw describedError(400, 'validationError', 'The body must hold a list of "actions"')
  return value.map((item: unknown, index) => {
    const action = (item ?? {}) as Record<string, unknown>
    const name = String(action['actionType'])
    const type = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    if (!isKnown(type)) throw invalid(index, `Unknown action type "${name}"`)
    for (const [field, kind] of Object.entries(required[type])) refuseBadField(action, field, kind, index)
    if (type === 'document.version.create') {
      if (action['document'] !== undefined) refuseBadField(action, 'document', 'document', index)
      else for (const field of ['baseId', 'versionId']) refuseBadField(action, field, 'id', index)
    }
    return { ...action, actionType: type } as unknown as LakeAction
  })
}

const isKnown = (type: string): type is LakeAction['actionType'] => Object.hasOwn(required, type)

function refuseBadField(
  action: Record<string, unknown>,
  field: string,
  kind: 'id' | 'document' | 'patch',
  index: number,
): void {
  const value = action[field]
  if (kind === 'id') {
    if (typeof value === 'string' && value !== '') return
    throw invalid(index, `"${field}" must be the ID of a document`)
  }
  if (typeof value !== 'object' || value === null) throw invalid(index, `"${field}" must be an object`)
  if (kind === 'patch') {
    const unknown = Object.keys(value).find((name) => !patchFields.has(name))
    if (unknown) throw invalid(index, `Unknown patch operation "${unknown}"`)
    return
  }
  const { _id, _type } = value as { _id?: unknown; _type?: unknown }
  if (typeof _id !== 'string' || typeof _type !== 'string')
    throw invalid(index, `"${field}" needs an "_id" and a "_type"`)
}

function invalid(index: number, description: string) {
  return actionError(400, index, { type: 'validationError', description })
}
