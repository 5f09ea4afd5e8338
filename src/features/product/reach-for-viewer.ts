import type { ViewerElement } from '#viewer/viewer-element.ts'

/** What can be done with a view is fetched when somebody reaches for the viewer, or comes by a link that shows one. */
const viewer = document.querySelector<ViewerElement>('maison-viewer')
if (viewer) {
  const bring = async () => {
    reached.abort()
    const { aroundViewer } = await import('./around-viewer.ts')
    await aroundViewer(viewer)
  }
  const reached = new AbortController()
  if (/[?&](view|together)=/.test(location.search)) void bring()
  else for (const intent of ['pointerenter', 'focusin']) viewer.addEventListener(intent, bring, reached)
}
