import type { DocumentActionsResolver, Template } from 'sanity'
import { isSingleton } from './singletons.ts'

const allowed = new Set(['publish', 'discardChanges', 'restore'])

/** A singleton can be edited and published, but not deleted, unpublished or duplicated. */
export const restrictSingletonActions: DocumentActionsResolver = (actions, { schemaType }) =>
  isSingleton(schemaType)
    ? actions.filter(({ action }) => action !== undefined && allowed.has(action))
    : actions

/** Removes singletons from the menu of new documents. */
export function withoutSingletons(templates: Template[]): Template[] {
  return templates.filter(({ schemaType }) => !isSingleton(schemaType))
}
