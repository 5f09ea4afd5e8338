import { Box3, BoxGeometry, Group, Mesh, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { fitModel } from './fit-model.ts'

const modelOf = (side: number, at = new Vector3()) => {
  const mesh = new Mesh(new BoxGeometry(side, side / 2, side / 3))
  mesh.position.copy(at)
  return new Group().add(mesh)
}

describe('the size of a model', () => {
  test('is unchanged when the model is in metres', () => {
    const model = modelOf(0.07)
    fitModel(model, 0.06)
    expect(model.scale.x).toBe(1)
    expect(model.position.length()).toBe(0)
  })

  test.each([60, 60_000, 0.00006])(
    'is corrected, and the model moved to the ground, when it is %d wide',
    (side) => {
      const model = modelOf(side, new Vector3(side * 9, side, -side))
      fitModel(model, 0.06)
      model.updateMatrixWorld(true)
      const box = new Box3().setFromObject(model)
      expect(box.getSize(new Vector3()).x).toBeCloseTo(0.06)
      expect(box.min.y).toBeCloseTo(0)
      expect(box.getCenter(new Vector3()).x).toBeCloseTo(0)
    },
  )

  test('cannot be corrected for an empty model, which is refused', () => {
    expect(() => fitModel(new Group(), 0.06)).toThrow('empty')
  })
})
