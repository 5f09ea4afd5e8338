import { type Group, type Material, Mesh, Texture, type WebGLRenderer } from 'three'
import { GLTFLoader, type GLTF } from 'three/addons/loaders/GLTFLoader.js'
import { prepareDecoders } from './decoders.ts'
import { fetchModel } from './fetch-model.ts'

interface VariantMapping {
  readonly material: number
  readonly variants: readonly number[]
}

/** Names of parts that cast no shadow: transparent ones, which would cast a solid shadow. */
export const seeThrough = /crystal|glass|panes|engrave_|flame/

/** A parsed model. */
export interface LoadedModel {
  readonly group: Group
  /** Applies the materials of a `KHR_materials_variants` variant; an unknown name changes nothing. */
  applyVariant(variant: string): Promise<void>
  /** Frees geometry, materials, textures and the decoders; no further variant can be applied. */
  dispose(): void
}

function meshesOf(group: Group): Mesh[] {
  const meshes: Mesh[] = []
  group.traverse((object) => object instanceof Mesh && meshes.push(object))
  return meshes
}

async function applyVariant(gltf: GLTF, variant: string): Promise<void> {
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

/** Parses a model. Throws when it is not glTF, or requires an extension that is not supported. */
export async function readModel(model: ArrayBuffer, renderer?: WebGLRenderer): Promise<LoadedModel> {
  const loader = new GLTFLoader()
  const disposeDecoders = await prepareDecoders(loader, model, renderer)
  let gltf: GLTF
  try {
    gltf = await loader.parseAsync(model, '')
  } catch (error) {
    disposeDecoders()
    throw error
  }
  for (const mesh of meshesOf(gltf.scene)) {
    mesh.castShadow = !seeThrough.test(mesh.name)
    mesh.receiveShadow = true
  }
  gltf.scene.animations = gltf.animations
  return {
    group: gltf.scene,
    applyVariant: (variant) => applyVariant(gltf, variant),
    dispose() {
      disposeDecoders()
      disposeModel(gltf.scene)
    },
  }
}

/** Loads a model with its animations, in a variant. Throws when it cannot be fetched or read. */
export async function loadModel(url: string, variant: string | undefined): Promise<Group> {
  const model = await readModel(await fetchModel(url))
  if (variant !== undefined) await model.applyVariant(variant)
  return model.group
}

function disposeModel(model: Group): void {
  for (const mesh of meshesOf(model)) {
    mesh.geometry.dispose()
    for (const material of [mesh.material].flat()) {
      for (const value of Object.values(material)) {
        if (value instanceof Texture) value.dispose()
      }
      material.dispose()
    }
  }
}
