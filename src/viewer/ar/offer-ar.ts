import { loadStyles } from '#components/load-styles.ts'
import { wordsOfPage } from '#i18n/words-of-page.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { type Device, chooseArMode } from './ar-mode.ts'
import styles from './ar.css?url'

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
export async function offerAr(viewer: ViewerElement): Promise<void> {
  const { model } = viewer.dataset
  const bar = viewer.querySelector('.bar')
  if (!model || !bar) return
  const mode = await chooseArMode(thisDevice)
  if (mode === undefined) return
  const [{ ar: words }] = await Promise.all([wordsOfPage(languages), loadStyles(styles)])
  if (mode === 'quick-look') {
    const { offerQuickLook } = await import('./offer-quick-look.ts')
    return offerQuickLook(viewer, bar, words)
  }
  if (mode === 'scene-viewer') {
    const { offerSceneViewer } = await import('./offer-scene-viewer.ts')
    return offerSceneViewer(viewer, bar, words)
  }
  const { offerWebXr } = await import('./offer-webxr.ts')
  offerWebXr(viewer, bar, words)
}
