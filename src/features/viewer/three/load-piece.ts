import { type Group, type Material, Mesh, Texture } from 'three'
import { GLTFLoader, type GLTF } from 'three/addons/loaders/GLTFLoader.js'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'

interface VariantMapping {
  readonly material: number
  readonly variants: readonly number[]
}

/** Puts on the materials of a `KHR_materials_variants` variant; a name the model does not have leaves it as it is. */
async function wearVariant(gltf: GLTF, variant: string): Promise<void> {
  const names: readonly { name: string }[] =
    gltf.parser.json.extensions?.KHR_materials_variants?.variants ?? []
  const index = names.findIndex(({ name }) => name === variant)
  if (index < 0) return
  const meshes: Mesh[] = []
  gltf.scene.traverse((object) => object instanceof Mesh && meshes.push(object))
  await Promise.all(
    meshes.map(async (mesh) => {
      const mappings: readonly VariantMapping[] =
        mesh.userData['gltfExtensions']?.KHR_materials_variants?.mappings ?? []
      const mapping = mappings.find(({ variants }) => variants.includes(index))
      if (!mapping) return
      mesh.material = (await gltf.parser.getDependency('material', mapping.material)) as Material
      gltf.parser.assignFinalMaterial(mesh)
    }),
  )
}

/** Parts that cast no shadow: glass that cast a solid one would look like stone. */
export const seeThrough = /crystal|glass|panes|engrave_|flame/

/** Loads a piece's model and its motions, dressed in a variant. Throws when it cannot be had or read. */
export async function loadPiece(url: string, variant: string | undefined): Promise<Group> {
  const gltf = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(url)
  if (variant !== undefined) await wearVariant(gltf, variant)
  gltf.scene.traverse((object) => {
    if (!(object instanceof Mesh)) return
    object.castShadow = !seeThrough.test(object.name)
    object.receiveShadow = true
  })
  gltf.scene.animations = gltf.animations
  return gltf.scene
}

/** Gives back the memory of everything a piece was made of. */
export function disposePiece(piece: Group): void {
  piece.traverse((object) => {
    if (!(object instanceof Mesh)) return
    object.geometry.dispose()
    for (const material of [object.material].flat()) {
      for (const value of Object.values(material)) {
        if (value instanceof Texture) value.dispose()
      }
      material.dispose()
    }
  })
}
