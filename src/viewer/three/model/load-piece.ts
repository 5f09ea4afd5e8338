import { type Group, type Material, Mesh, Texture, type WebGLRenderer } from 'three'
import { GLTFLoader, type GLTF } from 'three/addons/loaders/GLTFLoader.js'
import { prepareDecoders } from './decoders.ts'
import { fetchModel } from './fetch-model.ts'

interface VariantMapping {
  readonly material: number
  readonly variants: readonly number[]
}

/** Parts that cast no shadow: glass that cast a solid one would look like stone. */
export const seeThrough = /crystal|glass|panes|engrave_|flame/

/** A piece read from its model, and a way to dress it in a variant. */
export interface ReadPiece {
  readonly group: Group
  /** Puts on the materials of a `KHR_materials_variants` variant; a name the model does not have leaves it as it is. */
  wear(variant: string): Promise<void>
  /** Gives back everything it was made of, and its decoders, which variants not yet worn would need. */
  dispose(): void
}

function meshesOf(group: Group): Mesh[] {
  const meshes: Mesh[] = []
  group.traverse((object) => object instanceof Mesh && meshes.push(object))
  return meshes
}

async function wearVariant(gltf: GLTF, variant: string): Promise<void> {
  const names: readonly { name: string }[] =
    gltf.parser.json.extensions?.KHR_materials_variants?.variants ?? []
  const index = names.findIndex(({ name }) => name === variant)
  if (index < 0) return
  await Promise.all(
    meshesOf(gltf.scene).map(async (mesh) => {
      const mappings: readonly VariantMapping[] =
        mesh.userData['gltfExtensions']?.KHR_materials_variants?.mappings ?? []
      const mapping = mappings.find(({ variants }) => variants.includes(index))
      if (!mapping) return
      mesh.material = (await gltf.parser.getDependency('material', mapping.material)) as Material
      gltf.parser.assignFinalMaterial(mesh)
    }),
  )
}

/** Reads a model that has come. Throws when it is no glTF, or needs what no browser has. */
export async function readPiece(model: ArrayBuffer, renderer?: WebGLRenderer): Promise<ReadPiece> {
  const loader = new GLTFLoader()
  const putAway = await prepareDecoders(loader, model, renderer)
  let gltf: GLTF
  try {
    gltf = await loader.parseAsync(model, '')
  } catch (error) {
    putAway()
    throw error
  }
  for (const mesh of meshesOf(gltf.scene)) {
    mesh.castShadow = !seeThrough.test(mesh.name)
    mesh.receiveShadow = true
  }
  gltf.scene.animations = gltf.animations
  return {
    group: gltf.scene,
    wear: (variant) => wearVariant(gltf, variant),
    dispose() {
      putAway()
      disposePiece(gltf.scene)
    },
  }
}

/** Loads a piece's model and its motions, dressed in a variant. Throws when it cannot be had or read. */
export async function loadPiece(url: string, variant: string | undefined): Promise<Group> {
  const piece = await readPiece(await fetchModel(url))
  if (variant !== undefined) await piece.wear(variant)
  return piece.group
}

function disposePiece(piece: Group): void {
  for (const mesh of meshesOf(piece)) {
    mesh.geometry.dispose()
    for (const material of [mesh.material].flat()) {
      for (const value of Object.values(material)) {
        if (value instanceof Texture) value.dispose()
      }
      material.dispose()
    }
  }
}
