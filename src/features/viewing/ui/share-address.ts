import type { View } from '#viewer/view/view.ts'
import { writeView } from '#viewer/view/view-address.ts'

const ours = ['view', 'together', 'engraving', 'face'] as const

/** What was chosen, as the address of a piece says it: everything that is not one of our own parameters. */
export function choiceOf(search: string): string {
  const parameters = new URLSearchParams(search)
  for (const name of ours) parameters.delete(name)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

export interface Shared {
  readonly view?: View
  /** What is written in the field of the engraver, and in which hand. */
  readonly engraving?: string
  readonly face?: string
  readonly together?: string
}

/** The address at which a piece is seen as it is seen now: its choice as it stands, and what else is to be shown. */
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
