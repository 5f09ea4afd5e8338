import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { simplify, weld } from '@gltf-transform/functions'
import { MeshoptSimplifier } from 'meshoptimizer'
import type { StagePage } from '../render/browser.ts'
import { masterOf } from './build.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const light = (model: string): string => `.cache/atelier/models/${model}.light.glb`

/** The maximum size, because a phone shows the file only when it is complete. A larger file gets smaller textures. */
const heaviestBytes = 4_000_000

/**
 * Writes the USDZ file for AR. USDZ stores geometry as text, and AR shows the model at arm's length, so the mesh is
 * simplified.
 */
export async function writeUsdz(model: string, packing: StagePage): Promise<void> {
  await MeshoptSimplifier.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS)
  const document = await io.read(masterOf(model))
  await document.transform(weld(), simplify({ simplifier: MeshoptSimplifier, ratio: 0.2, error: 0.0006 }))
  await io.write(repository + light(model), document)
  const pack = async (textureSize: number): Promise<Buffer> => {
    const call = `window.stage.pack(${JSON.stringify(`/${light(model)}`)}, ${textureSize})`
    return Buffer.from((await packing.page.evaluate(call)) as string, 'base64')
  }
  let file = await pack(512)
  for (const smaller of [384, 256]) if (file.byteLength > heaviestBytes) file = await pack(smaller)
  await writeFile(`${repository}public/models/${model}.usdz`, file)
}
