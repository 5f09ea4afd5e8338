import type { View } from '#viewer/view/view.ts'
import { writeView } from '#viewer/view/view-address.ts'

const ownParameters = ['view', 'together', 'engraving', 'face'] as const

/** The chosen options as a query string: every parameter that is not one of ours. */
export function choiceOf(search: string): string {
  const parameters = new URLSearchParams(search)
  for (const name of ownParameters) parameters.delete(name)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

export interface Shared {
  readonly view?: View
  /** The engraving's text; `face` is its typeface. */
  readonly engraving?: string
  readonly face?: string
  readonly together?: string
}

/** The URL of a page with its choice and a view. */
export function addressOf(page: string, { view, engraving, face, together }: Shared): string {
  const address = new URL(page)
  const parameters = new URLSearchParams(choiceOf(address.search))
  if (view) parameters.set('view', writeView(view))
  if (engraving) parameters.set('engraving', engraving)
  if (engraving && face) parameters.set('face', face)
  if (together) parameters.set('together', together)
  address.search = parameters.toString()
  address.hash = 'turn'
  return address.href
}
