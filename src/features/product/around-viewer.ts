import type { ViewerElement } from '#viewer/viewer-element.ts'
import { shareView } from '#features/viewing/client.ts'

async function pinPoints(viewer: ViewerElement): Promise<void> {
  const { pointsOnPiece } = await import('#viewer/craft-points/points-on-piece.ts')
  await pointsOnPiece(viewer)
}

async function offerRoom(viewer: ViewerElement): Promise<void> {
  const room = await import('#viewer/ar/offer-room.ts')
  await room.offerRoom(viewer)
}

/**
 * What stands around the piece once somebody reaches for it: the row that sends its view, the way into the visitor's own
 * room where there is one, and on the piece in three dimensions what to look for. Each does without the others.
 */
export async function aroundViewer(viewer: ViewerElement): Promise<void> {
  const pin = () => void pinPoints(viewer).catch(() => undefined)
  viewer.addEventListener('liveopen', pin)
  if (viewer.live) pin()
  await Promise.all([shareView(viewer), offerRoom(viewer).catch(() => undefined)])
}
