import { readFileSync, statSync } from 'node:fs'
import { validateBytes } from 'gltf-validator'
import { compressedIo } from './finalise.ts'
import { webCopyOf } from './build.ts'

export interface Figures {
  model: string
  bytes: number
  triangles: number
  drawCalls: number
  textures: number
  variants: number
  errors: number
  /** The codes of the warnings, without the one about tangents, which three.js derives itself. */
  warnings: string
}

/** Measures the web copy of a model and runs the Khronos validator on it. */
export async function measure(model: string): Promise<Figures> {
  const path = webCopyOf(model)
  const document = await (await compressedIo()).read(path)
  const root = document.getRoot()
  const primitives = root.listMeshes().flatMap((mesh) => mesh.listPrimitives())
  const { issues } = await validateBytes(new Uint8Array(readFileSync(path)), { maxIssues: 200 })
  const warned = new Set(
    issues.messages
      .filter(({ severity, code }) => severity === 1 && code !== 'MESH_PRIMITIVE_GENERATED_TANGENT_SPACE')
      .map(({ code }) => code),
  )
  return {
    model,
    bytes: statSync(path).size,
    triangles: primitives.reduce((sum, p) => sum + (p.getIndices()?.getCount() ?? 0) / 3, 0),
    drawCalls: primitives.length,
    textures: root.listTextures().reduce((sum, t) => sum + (t.getImage()?.byteLength ?? 0), 0),
    variants: variantsOf(model).length,
    errors: issues.numErrors,
    warnings: [...warned].join(' '),
  }
}

/** The names of the variants in a model; the first is the default. */
export function variantsOf(model: string): string[] {
  const json = JSON.parse(jsonChunk(readFileSync(webCopyOf(model)))) as {
    extensions?: { KHR_materials_variants?: { variants: { name: string }[] } }
  }
  return (json.extensions?.KHR_materials_variants?.variants ?? []).map(({ name }) => name)
}

/** The JSON chunk of a binary glTF file. */
export const jsonChunk = (glb: Buffer): string => glb.toString('utf8', 20, 20 + glb.readUInt32LE(12))
