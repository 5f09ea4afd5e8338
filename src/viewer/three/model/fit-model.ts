import { Box3, type Group, Vector3 } from 'three'

/** A model that is larger or smaller by this factor was not made in metres. */
const tolerance = 2

/** Scales a model of another unit to its size in metres and moves it onto the ground. Throws when the model is empty. */
export function fitModel(model: Group, largestSide: number): void {
  const box = new Box3().setFromObject(model)
  if (box.isEmpty()) throw new Error('the model is empty')
  const size = box.getSize(new Vector3())
  const drawn = Math.max(size.x, size.y, size.z)
  const ratio = drawn / largestSide
  if (ratio < tolerance && ratio > 1 / tolerance) return
  model.scale.multiplyScalar(1 / ratio)
  const middle = box.getCenter(new Vector3()).divideScalar(ratio)
  model.position.sub(new Vector3(middle.x, box.min.y / ratio, middle.z))
}
