import type { ViewerElement } from '#viewer/viewer-element.ts'
import { shareView } from '#features/viewing/client.ts'

async function pinPoints(viewer: ViewerElement): Promise<void> {
  const { pointsOnModel } = await import('#viewer/craft-points/points-on-model.ts')
  await pointsOnModel(viewer)
}

async function offerAr(viewer: ViewerElement): Promise<void> {
  const ar = await import('#viewer/ar/offer-ar.ts')
  await ar.offerAr(viewer)
}

/**
 * Adds the features around the viewer on first intent: sharing, AR where the device supports it, and the craft points of an
 * open model. A failure of one does not affect the others.
 */
export async function addViewerTools(viewer: ViewerElement): Promise<void> {
  const pin = () => void pinPoints(viewer).catch(() => undefined)
  viewer.addEventListener('liveopen', pin)
  if (viewer.live) pin()
  await Promise.all([shareView(viewer), offerAr(viewer).catch(() => undefined)])
}
