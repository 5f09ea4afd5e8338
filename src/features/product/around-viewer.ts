import type { ViewerElement } from '#features/viewer/viewer-element.ts'
import { shareView } from '#features/viewing/share-view.ts'

/**
 * What stands around the piece once somebody reaches for it: the row that sends its view, and on the piece in three
 * dimensions what to look for. When these cannot be had, the list under the viewer stands alone.
 */
export async function aroundViewer(viewer: ViewerElement): Promise<void> {
  const pin = async () => {
    const { pointsOnPiece } = await import('#features/craft/points-on-piece.ts')
    await pointsOnPiece(viewer)
  }
  const show = () => void pin().catch(() => undefined)
  viewer.addEventListener('liveopen', show)
  if (viewer.live) show()
  await shareView(viewer)
}
