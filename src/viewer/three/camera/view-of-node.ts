import { type Object3D, Vector3 } from 'three'
import { viewOfPoint } from '../../view/point-camera.ts'
import type { NodeView } from '../live-model.ts'
import type { SpinCamera } from './turntable-camera.ts'

/** The view in a node's extras: degrees around the model's own axis, metres, names of parts to hide. */
interface WrittenView {
  readonly azimuth: number
  readonly elevation: number
  readonly distance: number
  readonly hides?: readonly string[]
  readonly wears?: string
}

/** The view that a node's extras define; undefined without one. */
export function viewOfNode(
  node: Object3D | undefined,
  model: Object3D,
  camera: SpinCamera,
): NodeView | undefined {
  const written = node?.userData['view'] as WrittenView | undefined
  if (!node || !written) return undefined
  const at = model.worldToLocal(node.getWorldPosition(new Vector3())).toArray()
  const from = { ...written, zoom: written.distance / camera.distance }
  return {
    view: viewOfPoint(camera, at, from),
    hides: written.hides ?? [],
    wears: written.wears === undefined ? undefined : { form: written.wears, at: node.name },
  }
}
