import type { DocumentBadgeComponent } from 'sanity'
import { standingOf } from '../words/standing.ts'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** Says that a page is not there yet, or no longer, although its words are published. */
export const scheduledBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const document = draft ?? published
  if (!document) return null
  const { publishAt, unpublishAt } = document as { publishAt?: string; unpublishAt?: string }
  const standing = standingOf({ publishAt, unpublishAt }, Date.now())
  if (standing === 'gone')
    return { label: 'No longer shown', title: `Shown until ${write(unpublishAt)}`, color: 'danger' }
  if (standing === 'coming')
    return { label: 'Scheduled', title: `Shown from ${write(publishAt)}`, color: 'primary' }
  return null
}

const write = (instant: string | undefined) => (instant === undefined ? '' : day.format(new Date(instant)))
