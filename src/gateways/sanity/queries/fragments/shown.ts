/**
 * Whether a document is there at the moment `$now`, by the hours its editor set; where no moment is given, whether it
 * is there at all. `to` leads to the document: nothing for the one in hand, `product->` for one that is referred to.
 */
export const shown = (to = ''): string =>
  `(!defined($now) || ((!defined(${to}publishAt) || dateTime(${to}publishAt) <= dateTime($now)) && (!defined(${to}unpublishAt) || dateTime(${to}unpublishAt) > dateTime($now))))`

/** A reference that leads to a document that is there; for the filter of a list of references. */
export const leads = `defined(@->_id) && ${shown('@->')}`

/** Leads to what is behind a reference, where it is there; what is read of it follows. */
export const behind = (reference: string): string => `[${reference}][${leads}][0]->`
