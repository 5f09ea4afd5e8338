import { Document, NodeIO } from '@gltf-transform/core'
import { KHRDracoMeshCompression, KHRMaterialsVariants, KHRTextureBasisu } from '@gltf-transform/extensions'
import { draco } from '@gltf-transform/functions'
import draco3d from 'draco3dgltf'
import { type BasisFormat, packPicture } from '../../../support/pack-picture.ts'

/** Features of a GLB that the viewer must support. */
interface ModelOptions {
  /** Length of its largest side in metres. */
  readonly side?: number
  readonly normals?: boolean
  /** Compressed with Draco. */
  readonly draco?: boolean
  /** Has a texture, blue on the left and green on the right, in one of the two Basis formats. */
  readonly basis?: BasisFormat
  /** Names of material variants, each darker than the one before; the first is the default. */
  readonly finishes?: readonly string[]
}

const pictureSide = 16
/** RGBA pixels, blue on the left and green on the right. */
const blueAndGreen = Uint8Array.from({ length: pictureSide ** 2 * 4 }, (_, i) => {
  const isLeft = (i >> 2) % pictureSide < pictureSide / 2
  return (isLeft ? [20, 30, 200, 255] : [20, 160, 30, 255])[i % 4]!
})

/** A pyramid as a GLB file. */
export async function minimalModel({
  side = 0.05,
  normals = true,
  draco: isCompressed = false,
  basis,
  finishes = [],
}: ModelOptions = {}): Promise<Buffer> {
  const document = new Document()
  const buffer = document.createBuffer()
  const [half, tip] = [side / 2, side]
  const corners = [-half, 0, -half, half, 0, -half, half, 0, half, -half, 0, half, 0, tip, 0]
  const faces = [3, 2, 4, 2, 1, 4, 1, 0, 4, 0, 3, 4]
  const red = (share: number) =>
    document
      .createMaterial()
      .setBaseColorFactor([0.7 * share, 0.05, 0.04, 1])
      .setMetallicFactor(0)
  const plain = red(1)
  const primitive = document
    .createPrimitive()
    .setAttribute(
      'POSITION',
      document.createAccessor().setType('VEC3').setArray(new Float32Array(corners)).setBuffer(buffer),
    )
    .setIndices(
      document.createAccessor().setType('SCALAR').setArray(new Uint16Array(faces)).setBuffer(buffer),
    )
    .setMaterial(plain)
  if (normals) {
    const outward = corners.map((value, i) => (i % 3 === 1 ? 0.6 : value / side))
    primitive.setAttribute(
      'NORMAL',
      document.createAccessor().setType('VEC3').setArray(new Float32Array(outward)).setBuffer(buffer),
    )
  }
  if (basis) {
    const places = corners.flatMap((value, i) => (i % 3 === 1 ? [] : value / side + 0.5))
    primitive.setAttribute(
      'TEXCOORD_0',
      document.createAccessor().setType('VEC2').setArray(new Float32Array(places)).setBuffer(buffer),
    )
    const picture = document
      .createTexture('halves')
      .setImage(await packPicture(blueAndGreen, pictureSide, basis))
    plain.setBaseColorFactor([1, 1, 1, 1]).setBaseColorTexture(picture.setMimeType('image/ktx2'))
    document.createExtension(KHRTextureBasisu).setRequired(true)
  }
  if (finishes.length > 0) {
    const variants = document.createExtension(KHRMaterialsVariants)
    const mappings = variants.createMappingList()
    for (const [index, name] of finishes.entries()) {
      const material = index === 0 ? plain : red(1 / (index + 1))
      mappings.addMapping(
        variants.createMapping().setMaterial(material).addVariant(variants.createVariant(name)),
      )
    }
    primitive.setExtension('KHR_materials_variants', mappings)
  }
  document
    .createScene()
    .addChild(document.createNode('pyramid').setMesh(document.createMesh().addPrimitive(primitive)))
  const io = new NodeIO().registerExtensions([
    KHRDracoMeshCompression,
    KHRMaterialsVariants,
    KHRTextureBasisu,
  ])
  if (isCompressed) {
    io.registerDependencies({ 'draco3d.encoder': await draco3d.createEncoderModule() })
    await document.transform(draco())
  }
  return Buffer.from(await io.writeBinary(document))
}
