import type { DocumentActionsResolver, Template } from 'sanity'
import { isSingleton } from './singletons.ts'

const allowed = new Set(['publish', 'discardChanges', 'restore'])

/** A singleton is edited and published; it is never deleted, unpublished or copied. */
export const keepSingletons: DocumentActionsResolver = (actions, { schemaType }) =>
  isSingleton(schemaType)
    ? actions.filter(({ action }) => action !== undefined && allowed.has(action))
    : actions

/** No second house in the menu of new documents. */
export function withoutSingletons(templates: Template[]): Template[] {
  return templates.filter(({ schemaType }) => !isSingleton(schemaType))
}
