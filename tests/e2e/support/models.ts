import { Document, NodeIO } from '@gltf-transform/core'
import { KHRDracoMeshCompression, KHRMaterialsVariants } from '@gltf-transform/extensions'
import { draco } from '@gltf-transform/functions'
import draco3d from 'draco3dgltf'

interface Oddity {
  /** Metres of its largest side. */
  readonly side?: number
  readonly normals?: boolean
  /** Packed as Draco packs, for which no browser has a reader of its own. */
  readonly draco?: boolean
  /** Names of finishes, each a little darker than the one before; it is in the first before it is dressed. */
  readonly finishes?: readonly string[]
}

/** A pyramid as a house might bring it: no pictures, and whatever else is asked to be odd about it. */
export async function oddModel({
  side = 0.05,
  normals = true,
  draco: isPacked = false,
  finishes = [],
}: Oddity = {}): Promise<Buffer> {
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
  const variants = document.createExtension(KHRMaterialsVariants)
  const worn = variants.createMappingList()
  for (const [index, name] of finishes.entries()) {
    const material = index === 0 ? plain : red(1 / (index + 1))
    worn.addMapping(variants.createMapping().setMaterial(material).addVariant(variants.createVariant(name)))
  }
  primitive.setExtension('KHR_materials_variants', worn)
  document
    .createScene()
    .addChild(document.createNode('pyramid').setMesh(document.createMesh().addPrimitive(primitive)))
  const io = new NodeIO().registerExtensions([KHRDracoMeshCompression, KHRMaterialsVariants])
  if (isPacked) {
    io.registerDependencies({ 'draco3d.encoder': await draco3d.createEncoderModule() })
    await document.transform(draco())
  }
  return Buffer.from(await io.writeBinary(document))
}
