import { type FormPatch, insert, set, setIfMissing, unset } from 'sanity'
import type { Edit } from './edit.ts'

/** An edit as a patch of the Studio’s form, which records it in the history of the document. */
export function toFormPatch(edit: Edit): FormPatch {
  if ('set' in edit) return set(edit.set, [...edit.at])
  if ('setIfMissing' in edit) return setIfMissing(edit.setIfMissing, [...edit.at])
  if ('unset' in edit) return unset([...edit.unset])
  return insert([...edit.insert], edit.position, [...edit.at])
}
