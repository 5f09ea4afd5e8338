import type { View } from './view/view.ts'

/** Who changed the view. */
export type Author = 'visitor' | 'script'

interface Shared<PhotographZoom> {
  /** Degrees, as in `View`. Kept in every mode, so that photographs and model show the same side. */
  readonly turned: number
  /** The author of the view changes that are notified now. */
  readonly author: Author
  /** The last refusal may be overruled: the next press of the button opens the model even where drawing is slow. */
  readonly acceptsSlow: boolean
  /** The zoom of the photographs, once it is loaded. */
  readonly photographZoom: PhotographZoom | undefined
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

/** The whole state of a viewer. The resources it owns (session, promise of one, zoom of the photographs) are opaque here. */
export type ViewerState<Session, PhotographZoom, Opening> = Shared<PhotographZoom> & Shown<Session, Opening>

export type ViewerEvent<Session, PhotographZoom, Opening> =
  | { readonly type: 'open'; readonly opening: Opening }
  | { readonly type: 'opened'; readonly session: Session }
  | { readonly type: 'refused'; readonly reason: string; readonly canRetry: boolean }
  /** The reason is a sentence after an error, and empty after a request to close. */
  | { readonly type: 'close'; readonly reason: string }
  | { readonly type: 'turn'; readonly turned: number }
  | { readonly type: 'author'; readonly author: Author }
  | { readonly type: 'photographZoomLoaded'; readonly photographZoom: PhotographZoom }

export const initialState = {
  mode: 'photographs',
  turned: 0,
  author: 'visitor',
  acceptsSlow: false,
  photographZoom: undefined,
} as const

/** The next state. An event that is not valid in the current mode returns the same state. */
export function reduce<Session, PhotographZoom, Opening>(
  state: ViewerState<Session, PhotographZoom, Opening>,
  event: ViewerEvent<Session, PhotographZoom, Opening>,
): ViewerState<Session, PhotographZoom, Opening> {
  const { turned, author, acceptsSlow, photographZoom } = state
  const retained = { turned, author, acceptsSlow, photographZoom }
  switch (event.type) {
    case 'open':
      if (state.mode === 'loading' || state.mode === 'live') return state
      return { ...retained, mode: 'loading', opening: event.opening }
    case 'opened':
      return state.mode === 'loading' ? { ...retained, mode: 'live', session: event.session } : state
    case 'refused':
      if (state.mode !== 'loading') return state
      return { ...retained, mode: 'failed', reason: event.reason, acceptsSlow: event.canRetry }
    case 'close':
      // A model that is loading is aborted by its own session, which then refuses.
      if (state.mode !== 'live') return state
      return event.reason === ''
        ? { ...retained, mode: 'photographs' }
        : { ...retained, mode: 'lost', reason: event.reason }
    case 'turn':
      return { ...state, turned: event.turned }
    case 'author':
      return { ...state, author: event.author }
    case 'photographZoomLoaded':
      return { ...state, photographZoom: event.photographZoom }
  }
}

/** The view of photographs that are not zoomed. An elevation of 0 marks a view without one of its own. */
export const photographView = ({ turned }: { readonly turned: number }): View => ({
  turned,
  elevation: 0,
  zoom: 1,
})
