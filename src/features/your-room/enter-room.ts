import type { yourRoom } from '#i18n/messages/en/your-room.ts'
import { readSpinSheet } from '../viewer/spin-sheet.ts'
import type { Standing } from '../viewer/three/stand-in-room.ts'
import type { ViewerElement } from '../viewer/viewer-element.ts'
import { viewerWords } from '../viewer/viewer-words.ts'
import { createRoomOverlay } from './room-overlay.ts'

/**
 * Opens the room through WebXR and stands the piece in it; resolves when the visitor has come back. The session is asked
 * for before anything is fetched, while the press that asked for it still counts.
 */
export async function enterRoom(viewer: ViewerElement, words: typeof yourRoom): Promise<void> {
  let standing: Standing | undefined
  let session: XRSession | undefined
  const overlay = createRoomOverlay(words, await viewerWords(), {
    turn: (degrees) => standing?.turn(degrees),
    leave: () => void session?.end(),
  })
  const left = new AbortController()
  // A telephone has room for few graphics contexts.
  viewer.closeLive()
  document.body.append(overlay.element)
  try {
    session = await navigator.xr?.requestSession('immersive-ar', {
      requiredFeatures: ['hit-test'],
      optionalFeatures: ['dom-overlay'],
      domOverlay: { root: overlay.element },
    })
    if (!session) throw new Error('there is no WebXR')
    const ended = new Promise<void>((resolve) => {
      session?.addEventListener('end', () => {
        left.abort()
        resolve()
      })
    })
    overlay.say(words.bringing)
    const [{ standInRoom }, { radius }] = await Promise.all([
      import('../viewer/three/stand-in-room.ts'),
      readSpinSheet(viewer.dataset['spin'] ?? ''),
    ])
    let isPlaced = false
    standing = await standInRoom({
      session,
      modelUrl: viewer.dataset['model'] ?? '',
      variant: viewer.dataset['variant'] || undefined,
      largestSide: radius,
      signal: left.signal,
      onSurface: (isFound) => {
        if (!isPlaced) overlay.say(isFound ? words.place : words.look)
      },
      onPlaced: () => {
        isPlaced = true
        overlay.say(words.placed)
      },
    })
    overlay.say(words.look)
    await ended
  } catch {
    // Whoever has left before the piece came knows why it is not there.
    if (left.signal.aborted) return
    await session?.end().catch(() => undefined)
    viewer.say(words.failed)
  } finally {
    standing?.dispose()
    overlay.element.remove()
  }
}
