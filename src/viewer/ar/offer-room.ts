import { bringStyles } from '#components/bring-styles.ts'
import { wordsOfPage } from '#i18n/words-of-page.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { type Device, wayIntoRoom } from './way-into-room.ts'
import styles from './your-room.css?url'

const languages = {
  en: () => import('./messages/en.ts'),
  fr: () => import('./messages/fr.ts'),
  fa: () => import('./messages/fa.ts'),
}

const thisDevice: Device = {
  userAgent: navigator.userAgent,
  hasQuickLook: document.createElement('a').relList.supports('ar'),
  hasWebXr: async () => (await navigator.xr?.isSessionSupported('immersive-ar')) ?? false,
}

/** Adds the AR control that the visitor's device supports, if any. */
export async function offerRoom(viewer: ViewerElement): Promise<void> {
  const { model } = viewer.dataset
  const bar = viewer.querySelector('.bar')
  if (!model || !bar) return
  const way = await wayIntoRoom(thisDevice)
  if (way === undefined) return
  const [{ yourRoom: words }] = await Promise.all([wordsOfPage(languages), bringStyles(styles)])
  if (way === 'quick-look') {
    const { leadToQuickLook } = await import('./lead-to-quick-look.ts')
    return leadToQuickLook(viewer, bar, words)
  }
  if (way === 'scene-viewer') {
    const { leadToSceneViewer } = await import('./lead-to-scene-viewer.ts')
    return leadToSceneViewer(viewer, bar, words)
  }
  const { leadToWebXr } = await import('./lead-to-webxr.ts')
  leadToWebXr(viewer, bar, words)
}
