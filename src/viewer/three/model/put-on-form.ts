import { type Object3D, Vector3 } from 'three'
import { fetchModel } from './fetch-model.ts'
import { readPiece } from './load-piece.ts'

export interface WornForm {
  takeOff(): void
}

/** Puts a form, at its true size, where a node of the piece is. Throws when it cannot be had. */
export async function putOnForm(name: string, place: Object3D): Promise<WornForm> {
  const form = await readPiece(await fetchModel(`/models/forms/${name}.glb`))
  // Parts of a piece are drawn in millimetres, under a root that makes metres of them.
  form.group.scale.divideScalar(place.getWorldScale(new Vector3()).x)
  place.add(form.group)
  return {
    takeOff() {
      form.group.removeFromParent()
      form.dispose()
    },
  }
}
