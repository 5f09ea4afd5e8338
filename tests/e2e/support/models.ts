import { Document, NodeIO } from '@gltf-transform/core'
import { KHRDracoMeshCompression } from '@gltf-transform/extensions'
import { draco } from '@gltf-transform/functions'
import draco3d from 'draco3dgltf'

interface Oddity {
  /** Metres of its largest side. */
  readonly side?: number
  readonly normals?: boolean
  /** Packed as Draco packs, for which no browser has a reader of its own. */
  readonly draco?: boolean
}

/** A pyramid as a house might bring it: no pictures, no variants, and whatever else is asked to be odd about it. */
export async function oddModel({
  side = 0.05,
  normals = true,
  draco: isPacked = false,
}: Oddity = {}): Promise<Buffer> {
  const document = new Document()
  const buffer = document.createBuffer()
  const [half, tip] = [side / 2, side]
  const corners = [-half, 0, -half, half, 0, -half, half, 0, half, -half, 0, half, 0, tip, 0]
  const faces = [3, 2, 4, 2, 1, 4, 1, 0, 4, 0, 3, 4]
  const primitive = document
    .createPrimitive()
    .setAttribute(
      'POSITION',
      document.createAccessor().setType('VEC3').setArray(new Float32Array(corners)).setBuffer(buffer),
    )
    .setIndices(
      document.createAccessor().setType('SCALAR').setArray(new Uint16Array(faces)).setBuffer(buffer),
    )
    .setMaterial(document.createMaterial('red').setBaseColorFactor([0.7, 0.05, 0.04, 1]).setMetallicFactor(0))
  if (normals) {
    const outward = corners.map((value, i) => (i % 3 === 1 ? 0.6 : value / side))
    primitive.setAttribute(
      'NORMAL',
      document.createAccessor().setType('VEC3').setArray(new Float32Array(outward)).setBuffer(buffer),
    )
  }
  document
    .createScene()
    .addChild(document.createNode('pyramid').setMesh(document.createMesh().addPrimitive(primitive)))
  const io = new NodeIO().registerExtensions([KHRDracoMeshCompression])
  if (isPacked) {
    io.registerDependencies({ 'draco3d.encoder': await draco3d.createEncoderModule() })
    await document.transform(draco())
  }
  return Buffer.from(await io.writeBinary(document))
}
