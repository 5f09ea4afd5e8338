import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity'
import { useClient, useSyncState, useValidationStatus } from 'sanity'
import { apiVersion } from '../api-version.ts'
import { pageFolders } from '../words/pages.ts'
import { pathChange, publishRenamed } from './rename-actions.ts'

/** Publishes a page with another slug together with the redirects from its old addresses. */
export const redirectOnRename: DocumentActionsResolver = (actions, { schemaType }) =>
  Object.hasOwn(pageFolders, schemaType)
    ? actions.map((action) => (action.action === 'publish' ? withRedirect(action) : action))
    : actions

function withRedirect(publish: DocumentActionComponent): DocumentActionComponent {
  const PublishWithRedirect: DocumentActionComponent = (props) => {
    const { id, type, draft, published } = props
    const client = useClient({ apiVersion })
    const toast = useToast()
    const { isSyncing } = useSyncState(id, type)
    const { isValidating, revision } = useValidationStatus(draft?._id ?? id, type, true)
    const [isPublishing, setIsPublishing] = useState(false)
    const description = publish(props)
    const move = pathChange(published, draft)
    if (!description || !move || !draft || !published) return description

    // The revision that was validated is published, or nothing.
    const isChecked = !isSyncing && !isValidating && revision === draft._rev
    const publication = {
      publishedId: published._id,
      draftId: draft._id,
      ifDraftRevisionId: draft._rev,
      ifPublishedRevisionId: published._rev,
    }
    return {
      ...description,
      disabled: Boolean(description.disabled) || !isChecked || isPublishing,
      ...(isPublishing && { label: 'Publishing…' }),
      onHandle: () => {
        setIsPublishing(true)
        publishRenamed(client, publication, move)
          .then(
            () =>
              toast.push({ status: 'success', title: `Published. ${move.from} now leads to ${move.to}.` }),
            (cause: unknown) =>
              toast.push({
                status: 'error',
                title: 'Not published, and nothing has been changed.',
                description: cause instanceof Error ? cause.message : undefined,
              }),
          )
          .finally(() => setIsPublishing(false))
      },
    }
  }
  PublishWithRedirect.displayName = 'PublishWithRedirect'
  PublishWithRedirect.action = 'publish'
  return PublishWithRedirect
}
