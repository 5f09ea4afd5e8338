import { NodeIO } from '@gltf-transform/core'
import type { Document, Material, Primitive } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import type { MappingList } from '@gltf-transform/extensions'
import { dedup, meshopt, textureCompress } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import sharp from 'sharp'

/** Reads and writes files in the format of the web: meshopt compression, WebP textures. */
export async function compressedIo(): Promise<NodeIO> {
  await MeshoptEncoder.ready
  await MeshoptDecoder.ready
  return new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({
    'meshopt.encoder': MeshoptEncoder,
    'meshopt.decoder': MeshoptDecoder,
  })
}

/** All materials of a part, with those of its variants. */
function materialsOf(primitive: Primitive): (Material | null)[] {
  const list = primitive.getExtension<MappingList>('KHR_materials_variants')
  return [primitive.getMaterial(), ...(list?.listMappings().map((mapping) => mapping.getMaterial()) ?? [])]
}

/** Removes the UVs of parts without textures. Engraving surfaces keep them, because the viewer adds a texture later. */
function dropUnusedUvs(document: Document): void {
  for (const mesh of document.getRoot().listMeshes()) {
    if (mesh.getName().startsWith('engrave_')) continue
    for (const primitive of mesh.listPrimitives()) {
      const pictured = materialsOf(primitive).some(
        (material) =>
          material?.getBaseColorTexture() ?? material?.getNormalTexture() ?? material?.getEmissiveTexture(),
      )
      if (!pictured) primitive.setAttribute('TEXCOORD_0', null)
    }
  }
}

/**
 * Writes the web copy of a model. It is not pruned: pruning would remove hotspots, which are nodes without a mesh, and
 * the materials of the other variants.
 */
export async function writeWebCopy(document: Document, path: string): Promise<void> {
  const io = await compressedIo()
  dropUnusedUvs(document)
  await document.transform(
    dedup({ keepUniqueNames: true }),
    textureCompress({ encoder: sharp, targetFormat: 'webp', quality: 84, slots: /^(?!normal).*/ }),
    textureCompress({
      encoder: sharp,
      targetFormat: 'webp',
      quality: 88,
      slots: /normal/,
      resize: [1024, 1024],
    }),
    meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: 14, quantizeTexcoord: 16 }),
  )
  await io.write(path, document)
}
