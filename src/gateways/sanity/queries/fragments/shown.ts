/**
 * Whether a document is visible at `$now` by its `publishAt` and `unpublishAt`; always true when `$now` is null. `to` is the
 * prefix of the document: empty for the current one, `product->` for a referenced one.
 */
export const shown = (to = ''): string =>
  `(!defined($now) || ((!defined(${to}publishAt) || dateTime(${to}publishAt) <= dateTime($now)) && (!defined(${to}unpublishAt) || dateTime(${to}unpublishAt) > dateTime($now))))`

/** A filter for a list of references: the referenced document exists and is visible. */
export const leads = `defined(@->_id) && ${shown('@->')}`

/** Dereferences a reference to a visible document; a projection follows. */
export const behind = (reference: string): string => `[${reference}][${leads}][0]->`
