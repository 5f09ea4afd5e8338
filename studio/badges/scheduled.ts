import type { DocumentBadgeComponent } from 'sanity'
import { visibilityOf } from '../words/visibility.ts'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** Shows that a published page is not visible yet, or no longer. */
export const scheduledBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const document = draft ?? published
  if (!document) return null
  const { publishAt, unpublishAt } = document as { publishAt?: string; unpublishAt?: string }
  const visibility = visibilityOf({ publishAt, unpublishAt }, Date.now())
  if (visibility === 'ended')
    return { label: 'No longer shown', title: `Shown until ${write(unpublishAt)}`, color: 'danger' }
  if (visibility === 'scheduled')
    return { label: 'Scheduled', title: `Shown from ${write(publishAt)}`, color: 'primary' }
  return null
}

const write = (instant: string | undefined) => (instant === undefined ? '' : day.format(new Date(instant)))
