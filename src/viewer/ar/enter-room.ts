import type { yourRoom } from './messages/en.ts'
import { readSpinSheet } from '../spin-sheet.ts'
import type { Standing } from '../three/light/stand-in-room.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { viewerWords } from '../viewer-words.ts'
import { fillOverlay } from './fill-overlay.ts'

/** Shows the model in a WebXR session; resolves when the session has ended. Throws when the model cannot be loaded. */
export async function enterRoom(
  viewer: ViewerElement,
  words: typeof yourRoom,
  overlay: HTMLElement,
  session: XRSession,
): Promise<void> {
  let standing: Standing | undefined
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
    const say = fillOverlay(overlay, words, await viewerWords(), {
      turn: (degrees) => standing?.turn(degrees),
      leave: () => void session.end(),
    })
    say(words.bringing)
    const [{ standInRoom }, { radius }] = await Promise.all([
      import('../three/light/stand-in-room.ts'),
      readSpinSheet(viewer.dataset['spin'] ?? ''),
    ])
    let isPlaced = false
    standing = await standInRoom({
      session,
      modelUrl: viewer.dataset['model'] ?? '',
      variant: viewer.dataset['variant'] || undefined,
      largestSide: radius,
      signal: ending.signal,
      onSurface: (isFound) => {
        if (!isPlaced) say(isFound ? words.place : words.look)
      },
      onPlaced: () => {
        isPlaced = true
        say(words.placed)
      },
    })
    say(words.look)
    await ended
  } catch (error) {
    // The visitor ended the session before the model was loaded: not an error.
    if (!ending.signal.aborted) throw error
  } finally {
    standing?.dispose()
  }
}
