import { element, createButton } from '#components/element.ts'
import type { ar } from './messages/en.ts'
import type { ViewerElement } from '../viewer-element.ts'

/** Adds a button that opens a WebXR session with the chosen variant. */
export function offerWebXr(viewer: ViewerElement, bar: Element, words: typeof ar): void {
  const enter = async () => {
    button.disabled = true
    const overlay = element('div', 'ar-overlay')
    document.body.append(overlay)
    // Requested before anything is fetched, while the user activation of the press is valid.
    const session = navigator.xr!.requestSession('immersive-ar', {
      requiredFeatures: ['hit-test'],
      optionalFeatures: ['dom-overlay'],
      domOverlay: { root: overlay },
    })
    try {
      const [{ enterAr }, opened] = await Promise.all([import('./enter-ar.ts'), session])
      await enterAr(viewer, words, overlay, opened)
    } catch {
      viewer.announce(words.failed)
      await session.then((opened) => opened.end()).catch(() => undefined)
    }
    overlay.remove()
    button.disabled = false
    button.focus()
  }
  const button = createButton(words.open, () => void enter())
  button.className = 'ar-button'
  bar.append(button)
}
