import type { ar } from './messages/en.ts'
import { readSpinSheet } from '../spin-sheet.ts'
import type { ArPlacement } from '../three/light/place-in-ar.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { viewerWords } from '../viewer-words.ts'
import { fillOverlay } from './fill-overlay.ts'

/** Shows the model in a WebXR session; resolves when the session has ended. Throws when the model cannot be loaded. */
export async function enterAr(
  viewer: ViewerElement,
  words: typeof ar,
  overlay: HTMLElement,
  session: XRSession,
): Promise<void> {
  let placement: ArPlacement | undefined
  const ending = new AbortController()
  const ended = new Promise<void>((resolve) => {
    session.addEventListener('end', () => {
      ending.abort()
      resolve()
    })
  })
  // A phone allows few graphics contexts.
  viewer.closeLive()
  try {
    const announce = fillOverlay(overlay, words, await viewerWords(), {
      turn: (degrees) => placement?.turn(degrees),
      leave: () => void session.end(),
    })
    announce(words.loading)
    const [{ placeInAr }, { radius }] = await Promise.all([
      import('../three/light/place-in-ar.ts'),
      readSpinSheet(viewer.dataset['spin'] ?? ''),
    ])
    let isPlaced = false
    placement = await placeInAr({
      session,
      modelUrl: viewer.dataset['model'] ?? '',
      variant: viewer.dataset['variant'] || undefined,
      largestSide: radius,
      signal: ending.signal,
      onSurface: (isFound) => {
        if (!isPlaced) announce(isFound ? words.place : words.look)
      },
      onPlaced: () => {
        isPlaced = true
        announce(words.placed)
      },
    })
    announce(words.look)
    await ended
  } catch (error) {
    // The visitor ended the session before the model was loaded: not an error.
    if (!ending.signal.aborted) throw error
  } finally {
    placement?.dispose()
  }
}
