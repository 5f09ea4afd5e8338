import { type Object3D, Vector3 } from 'three'
import type { View } from '../view.ts'
import type { SpinCamera } from './turntable-camera.ts'

/** Where the atelier says a detail is looked at from: degrees around the piece as made, metres, parts in the way. */
interface WrittenView {
  readonly azimuth: number
  readonly elevation: number
  readonly distance: number
  readonly hides?: readonly string[]
}

/** The view that a node of the model asks for in its extras. */
export function viewOfNode(
  node: Object3D | undefined,
  piece: Object3D,
  camera: SpinCamera,
): { view: View; hides: readonly string[] } | undefined {
  const written = node?.userData['view'] as WrittenView | undefined
  if (!node || !written) return undefined
  const { x, y, z } = piece.worldToLocal(node.getWorldPosition(new Vector3()))
  const [tx, ty, tz] = camera.target
  return {
    view: {
      turned: -written.azimuth - camera.startAngle,
      elevation: written.elevation,
      zoom: written.distance / camera.distance,
      pan: [x - tx, y - ty, z - tz],
    },
    hides: written.hides ?? [],
  }
}
