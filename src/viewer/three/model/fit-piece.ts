import { Box3, type Group, Vector3 } from 'three'

/** A model this much larger or smaller than the piece was not drawn in metres. */
const tolerance = 2

/** Brings a model that was drawn to another scale, or elsewhere, onto the table. Throws when there is nothing in it to see. */
export function fitPiece(piece: Group, largestSide: number): void {
  const box = new Box3().setFromObject(piece)
  if (box.isEmpty()) throw new Error('the model is empty')
  const size = box.getSize(new Vector3())
  const drawn = Math.max(size.x, size.y, size.z)
  const ratio = drawn / largestSide
  if (ratio < tolerance && ratio > 1 / tolerance) return
  piece.scale.multiplyScalar(1 / ratio)
  const middle = box.getCenter(new Vector3()).divideScalar(ratio)
  piece.position.sub(new Vector3(middle.x, box.min.y / ratio, middle.z))
}
