import type { ViewerElement } from '#viewer/viewer-element.ts'

/** Loads the features around the viewer on first intent, or at once when the URL has a view or a session. */
const viewer = document.querySelector<ViewerElement>('maison-viewer')
if (viewer) {
  const load = async () => {
    reached.abort()
    const { addViewerTools } = await import('./add-viewer-tools.ts')
    await addViewerTools(viewer)
  }
  const reached = new AbortController()
  if (/[?&](view|together)=/.test(location.search)) void load()
  else for (const intent of ['pointerenter', 'focusin']) viewer.addEventListener(intent, load, reached)
}
