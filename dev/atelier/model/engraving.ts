import { PlaneGeometry } from 'three'
import type { BufferGeometry } from 'three'
import { projectUv } from '../geometry/mesh.ts'
import type { Model, Placing } from './model.ts'

/**
 * Adds the surface for a customer's letters: a transparent plane just above the metal, with UVs from 0 to 1 and its size
 * in the node's extras. The viewer sets a picture of the letters as its texture.
 */
export async function engravable(
  model: Model,
  place: string,
  widthMm: number,
  heightMm: number,
  placing: Placing,
  bend: (geometry: BufferGeometry) => BufferGeometry = (geometry) => geometry,
): Promise<void> {
  const finish = `engraving_${place}`
  model.finish(finish, { colour: [0.05, 0.04, 0.03], rough: 0.6, alpha: 0 })
  const plane = new PlaneGeometry(widthMm, heightMm, 24, 1)
  projectUv(plane, (p) => [p.x / widthMm + 0.5, p.y / heightMm + 0.5])
  const node = await model.part(`engrave_${place}`, bend(plane), finish, { ...placing, printed: true })
  node.setExtras({ widthMm, heightMm })
}
