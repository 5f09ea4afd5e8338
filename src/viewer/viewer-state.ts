import type { View } from './view/view.ts'

/** Who changed the view. */
export type Author = 'visitor' | 'script'

interface Shared<Closer> {
  /** Degrees, as in `View`. Kept in every mode, so that photographs and model show the same side. */
  readonly turned: number
  /** The author of the view changes that are notified now. */
  readonly author: Author
  /** The last refusal may be overruled: the next press of the button opens the model even where drawing is slow. */
  readonly insists: boolean
  /** Zoom on the photographs, once it is loaded. */
  readonly closer: Closer | undefined
}

/**
 * - `photographs`: the first mode, and the mode after the visitor or a script closed the model
 * - `loading`: the model is being opened over the photographs
 * - `live`: the model is shown
 * - `lost`: photographs again, because the model could not be shown any longer
 * - `failed`: photographs still, because the model could not be opened
 */
type Shown<Session, Opening> =
  | { readonly mode: 'photographs' }
  | { readonly mode: 'loading'; readonly opening: Opening }
  | { readonly mode: 'live'; readonly session: Session }
  | { readonly mode: 'lost' | 'failed'; readonly reason: string }

/** The whole state of a viewer. The resources it owns (session, promise of one, closer look) are opaque here. */
export type ViewerState<Session, Closer, Opening> = Shared<Closer> & Shown<Session, Opening>

export type ViewerEvent<Session, Closer, Opening> =
  | { readonly type: 'open'; readonly opening: Opening }
  | { readonly type: 'opened'; readonly session: Session }
  | { readonly type: 'refused'; readonly reason: string; readonly canInsist: boolean }
  /** The reason is a sentence after an error, and empty after a request to close. */
  | { readonly type: 'close'; readonly reason: string }
  | { readonly type: 'turn'; readonly turned: number }
  | { readonly type: 'author'; readonly author: Author }
  | { readonly type: 'closerLoaded'; readonly closer: Closer }

export const initialState = {
  mode: 'photographs',
  turned: 0,
  author: 'visitor',
  insists: false,
  closer: undefined,
} as const

/** The next state. An event that is not valid in the current mode returns the same state. */
export function reduce<Session, Closer, Opening>(
  state: ViewerState<Session, Closer, Opening>,
  event: ViewerEvent<Session, Closer, Opening>,
): ViewerState<Session, Closer, Opening> {
  const { turned, author, insists, closer } = state
  const kept = { turned, author, insists, closer }
  switch (event.type) {
    case 'open':
      if (state.mode === 'loading' || state.mode === 'live') return state
      return { ...kept, mode: 'loading', opening: event.opening }
    case 'opened':
      return state.mode === 'loading' ? { ...kept, mode: 'live', session: event.session } : state
    case 'refused':
      if (state.mode !== 'loading') return state
      return { ...kept, mode: 'failed', reason: event.reason, insists: event.canInsist }
    case 'close':
      // A model that is loading is aborted by its own session, which then refuses.
      if (state.mode !== 'live') return state
      return event.reason === ''
        ? { ...kept, mode: 'photographs' }
        : { ...kept, mode: 'lost', reason: event.reason }
    case 'turn':
      return { ...state, turned: event.turned }
    case 'author':
      return { ...state, author: event.author }
    case 'closerLoaded':
      return { ...state, closer: event.closer }
  }
}

/** The view of photographs that are not zoomed. An elevation of 0 marks a view without one of its own. */
export const photographView = ({ turned }: { readonly turned: number }): View => ({
  turned,
  elevation: 0,
  zoom: 1,
})
