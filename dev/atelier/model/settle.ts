import type { Document, Node as SceneNode } from '@gltf-transform/core'
import { Box3, Matrix4, Vector3 } from 'three'

/** The bounding box of all vertices, in metres. The corners of node boxes would be too large for a tilted model. */
export function bounds(document: Document): Box3 {
  const box = new Box3()
  const point = new Vector3()
  const visit = (node: SceneNode): void => {
    const matrix = new Matrix4().fromArray(node.getWorldMatrix())
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const position = primitive.getAttribute('POSITION')
      const element: number[] = []
      for (let i = 0; position && i < position.getCount(); i++) {
        position.getElement(i, element)
        box.expandByPoint(point.fromArray(element).applyMatrix4(matrix))
      }
    }
    node.listChildren().forEach(visit)
  }
  for (const scene of document.getRoot().listScenes()) scene.listChildren().forEach(visit)
  return box
}

/** Moves the model onto the ground, with the origin under its middle. */
export function settle(document: Document, root: SceneNode): void {
  const box = bounds(document)
  const [x, y, z] = root.getTranslation()
  const middle = box.getCenter(new Vector3())
  root.setTranslation([x - middle.x, y - box.min.y, z - middle.z])
}
