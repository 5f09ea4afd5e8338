import { bringStyles } from '#components/bring-styles.ts'
import { element, pressButton } from '#components/element.ts'
import { wordsOfPage } from '#i18n/words-of-page.ts'
import type { ViewerElement } from '../viewer/viewer-element.ts'
import { type Device, quickLookAddress, sceneViewerAddress, wayIntoRoom } from './way-into-room.ts'
import styles from './your-room.css?url'

const languages = {
  en: () => import('#i18n/messages/en/your-room.ts'),
  fr: () => import('#i18n/messages/fr/your-room.ts'),
  fa: () => import('#i18n/messages/fa/your-room.ts'),
}

const thisDevice: Device = {
  userAgent: navigator.userAgent,
  hasQuickLook: document.createElement('a').relList.supports('ar'),
  hasWebXr: async () => (await navigator.xr?.isSessionSupported('immersive-ar')) ?? false,
}

/** Offers the piece in the visitor's own room, where their device has a way to show it there; else nothing. */
export async function offerRoom(viewer: ViewerElement): Promise<void> {
  const { model } = viewer.dataset
  const bar = viewer.querySelector('.bar')
  if (!model || !bar) return
  const way = await wayIntoRoom(thisDevice, model)
  if (way === undefined) return
  const [{ yourRoom: words }] = await Promise.all([wordsOfPage(languages), bringStyles(styles)])
  if (way === 'webxr') {
    const enter = async () => {
      button.disabled = true
      const overlay = element('div', 'your-room')
      document.body.append(overlay)
      // Asked for before anything is fetched, while the press that asked for it still counts.
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
    return
  }

  const link = element('a', 'into-room')
  const title = document.querySelector('h1')?.textContent.trim() ?? ''
  const lead = () => {
    const page = location.href.replace(/#.*/, '')
    link.href =
      way === 'quick-look' ? quickLookAddress({ model, page }) : sceneViewerAddress({ model, page, title })
  }
  lead()
  document.addEventListener('choiceswap', lead)
  if (way === 'quick-look') {
    // Apple's browser opens the room at once where the link holds a picture and nothing else.
    const picture = viewer.querySelector<HTMLImageElement>('.glass img')?.cloneNode() as HTMLImageElement
    picture.alt = words.open
    link.rel = 'ar'
    link.append(picture)
  } else link.textContent = words.open
  bar.append(link)
  // Only WebXR dresses the piece as it was chosen.
  if (!document.querySelector('a[data-choice]')) return
  const note = element('small', '', words.finish)
  note.id = 'into-room-finish'
  link.setAttribute('aria-describedby', note.id)
  bar.append(note)
}
