import { Box3, BoxGeometry, Group, Mesh, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { fitPiece } from './fit-piece.ts'

const modelOf = (side: number, at = new Vector3()) => {
  const mesh = new Mesh(new BoxGeometry(side, side / 2, side / 3))
  mesh.position.copy(at)
  return new Group().add(mesh)
}

describe('a model put on the table', () => {
  test('that was drawn in metres stays as it is', () => {
    const piece = modelOf(0.07)
    fitPiece(piece, 0.06)
    expect(piece.scale.x).toBe(1)
    expect(piece.position.length()).toBe(0)
  })

  test.each([60, 60_000, 0.00006])('that is %d wide is brought to its size and onto the ground', (side) => {
    const piece = modelOf(side, new Vector3(side * 9, side, -side))
    fitPiece(piece, 0.06)
    piece.updateMatrixWorld(true)
    const box = new Box3().setFromObject(piece)
    expect(box.getSize(new Vector3()).x).toBeCloseTo(0.06)
    expect(box.min.y).toBeCloseTo(0)
    expect(box.getCenter(new Vector3()).x).toBeCloseTo(0)
  })

  test('that holds nothing is refused', () => {
    expect(() => fitPiece(new Group(), 0.06)).toThrow('empty')
  })
})
