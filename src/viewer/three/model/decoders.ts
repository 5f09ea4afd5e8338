import type { WebGLRenderer } from 'three'
import type { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'

const glbMagic = 0x46546c67

/** The extensions a model uses, read from its header; empty when it is not glTF: the loader reports that error. */
export function extensionsUsed(model: ArrayBuffer): readonly string[] {
  try {
    const view = new DataView(model)
    const isBinary = view.getUint32(0, true) === glbMagic
    const json = isBinary ? new Uint8Array(model, 20, view.getUint32(12, true)) : new Uint8Array(model)
    const document: unknown = JSON.parse(new TextDecoder().decode(json))
    const used = (document as { extensionsUsed?: unknown } | null)?.extensionsUsed
    return Array.isArray(used) ? used.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}

/** Gives a loader the decoders that this model needs, fetched from our own origin. Returns a function that disposes of them. */
export async function prepareDecoders(
  loader: GLTFLoader,
  model: ArrayBuffer,
  renderer?: WebGLRenderer,
): Promise<() => void> {
  const used = new Set(extensionsUsed(model))
  const opened: { dispose(): void }[] = []
  if (used.has('EXT_meshopt_compression') || used.has('KHR_meshopt_compression')) {
    const { MeshoptDecoder } = await import('three/addons/libs/meshopt_decoder.module.js')
    loader.setMeshoptDecoder(MeshoptDecoder)
  }
  if (used.has('KHR_draco_mesh_compression')) {
    const { DRACO_GLTF_CONFIG, DRACOLoader } = await import('three/addons/loaders/DRACOLoader.js')
    const draco = new DRACOLoader().setDecoderPath(DRACO_GLTF_CONFIG)
    loader.setDRACOLoader(draco)
    opened.push(draco)
  }
  if (used.has('KHR_texture_basisu') && renderer) {
    const { KTX2Loader } = await import('three/addons/loaders/KTX2Loader.js')
    const ktx2 = new KTX2Loader().detectSupport(renderer)
    // Without `init` the loader drops a texture that it cannot decode, without an error.
    await ktx2.init()
    loader.setKTX2Loader(ktx2)
    opened.push(ktx2)
  }
  return () => opened.forEach((decoder) => decoder.dispose())
}
