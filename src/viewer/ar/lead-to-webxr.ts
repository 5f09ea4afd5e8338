import { element, pressButton } from '#components/element.ts'
import type { yourRoom } from './messages/en.ts'
import type { ViewerElement } from '../viewer-element.ts'

/** Adds a button that opens a WebXR session with the chosen variant. */
export function leadToWebXr(viewer: ViewerElement, bar: Element, words: typeof yourRoom): void {
  const enter = async () => {
    button.disabled = true
    const overlay = element('div', 'your-room')
    document.body.append(overlay)
    // Requested before anything is fetched, while the user activation of the press is valid.
    const session = navigator.xr!.requestSession('immersive-ar', {
      requiredFeatures: ['hit-test'],
      optionalFeatures: ['dom-overlay'],
      domOverlay: { root: overlay },
    })
    try {
      const [{ enterRoom }, opened] = await Promise.all([import('./enter-room.ts'), session])
      await enterRoom(viewer, words, overlay, opened)
    } catch {
      viewer.say(words.failed)
      await session.then((opened) => opened.end()).catch(() => undefined)
    }
    overlay.remove()
    button.disabled = false
    button.focus()
  }
  const button = pressButton(words.open, () => void enter())
  button.className = 'into-room'
  bar.append(button)
}
