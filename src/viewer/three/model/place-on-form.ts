import { type Object3D, Vector3 } from 'three'
import { fetchModel } from './fetch-model.ts'
import { readModel } from './load-model.ts'

export interface DisplayForm {
  remove(): void
}

/** Adds a form, at its true size, to a node of the model. Throws when it cannot be fetched or read. */
export async function placeOnForm(name: string, place: Object3D): Promise<DisplayForm> {
  const form = await readModel(await fetchModel(`/models/forms/${name}.glb`))
  // Parts of a model are in millimetres, under a root that scales them to metres.
  form.group.scale.divideScalar(place.getWorldScale(new Vector3()).x)
  place.add(form.group)
  return {
    remove() {
      form.group.removeFromParent()
      form.dispose()
    },
  }
}
