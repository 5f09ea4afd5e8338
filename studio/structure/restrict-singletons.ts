import type { DocumentActionsResolver, Template } from 'sanity'
import { advisorOfBoutique } from './advisors.ts'
import { isSingleton } from './singletons.ts'

const allowed = new Set(['publish', 'discardChanges', 'restore'])

/** A singleton can be edited and published, but not deleted, unpublished or duplicated. */
export const restrictSingletonActions: DocumentActionsResolver = (actions, { schemaType }) =>
  isSingleton(schemaType)
    ? actions.filter(({ action }) => action !== undefined && allowed.has(action))
    : actions

/** The templates of new documents, without those of singletons. */
export function newDocuments(templates: Template[]): Template[] {
  return [...templates.filter(({ schemaType }) => !isSingleton(schemaType)), advisorOfBoutique]
}
