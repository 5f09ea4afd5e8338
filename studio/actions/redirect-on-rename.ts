import { useToast } from '@sanity/ui/toast'
import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity'
import { useClient } from 'sanity'
import { pageFolders } from '../words/pages.ts'
import { createRedirect, pathChange } from './create-redirect.ts'

/** Creates a redirect when a page is published with another slug, so that old links keep working. */
export const redirectOnRename: DocumentActionsResolver = (actions, { schemaType }) =>
  Object.hasOwn(pageFolders, schemaType)
    ? actions.map((action) => (action.action === 'publish' ? withRedirect(action) : action))
    : actions

function withRedirect(publish: DocumentActionComponent): DocumentActionComponent {
  const PublishWithRedirect: DocumentActionComponent = (props) => {
    const client = useClient({ apiVersion: '2025-02-19' })
    const toast = useToast()
    const description = publish(props)
    const move = pathChange(props.published, props.draft)
    if (!description || !move) return description
    return {
      ...description,
      onHandle: () => {
        description.onHandle?.()
        createRedirect(client, move).then(
          () => toast.push({ status: 'info', title: `${move.from} now leads to ${move.to}.` }),
          () => toast.push({ status: 'warning', title: `No redirect could be left at ${move.from}.` }),
        )
      },
    }
  }
  PublishWithRedirect.displayName = 'PublishWithRedirect'
  PublishWithRedirect.action = 'publish'
  return PublishWithRedirect
}
