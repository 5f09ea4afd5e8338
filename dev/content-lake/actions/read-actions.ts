import { actionError } from '../http/lake-error.ts'
import { describedError } from '../http/lake-error.ts'
import { patchFields } from '../store/read-mutations.ts'
import type { DocumentAction } from './action.ts'

const prefix = 'sanity.action.document.'

/** The fields that each action must have, and what each must hold. */
const required: Record<DocumentAction['actionType'], Record<string, 'id' | 'document' | 'patch'>> = {
  create: { publishedId: 'id', attributes: 'document' },
  edit: { draftId: 'id', publishedId: 'id', patch: 'patch' },
  publish: { draftId: 'id', publishedId: 'id' },
  unpublish: { draftId: 'id', publishedId: 'id' },
  delete: { publishedId: 'id' },
  discard: { draftId: 'id' },
  replaceDraft: { publishedId: 'id', attributes: 'document' },
  'version.create': { publishedId: 'id' },
  'version.discard': { versionId: 'id' },
  'version.replace': { document: 'document' },
  'version.unpublish': { versionId: 'id', publishedId: 'id' },
}

/** Reads the `actions` of a request body; an action that the lake does not know is refused by name. */
export function readActions(value: unknown): DocumentAction[] {
  if (!Array.isArray(value))
    throw describedError(400, 'validationError', 'The body must hold a list of "actions"')
  return value.map((item: unknown, index) => {
    const action = (item ?? {}) as Record<string, unknown>
    const name = String(action['actionType'])
    const type = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    if (!isKnown(type)) throw invalid(index, `Unknown action type "${name}"`)
    for (const [field, kind] of Object.entries(required[type])) refuseBadField(action, field, kind, index)
    if (type === 'version.create') {
      if (action['document'] !== undefined) refuseBadField(action, 'document', 'document', index)
      else for (const field of ['baseId', 'versionId']) refuseBadField(action, field, 'id', index)
    }
    return { ...action, actionType: type } as unknown as DocumentAction
  })
}

const isKnown = (type: string): type is DocumentAction['actionType'] => Object.hasOwn(required, type)

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
