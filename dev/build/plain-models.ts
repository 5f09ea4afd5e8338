import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS, KHRMaterialsVariants } from '@gltf-transform/extensions'
import { dequantize, prune } from '@gltf-transform/functions'
import { MeshoptDecoder } from 'meshoptimizer'
import sharp from 'sharp'
import { firstFinish } from '../../src/shared/model/model-finish.ts'
import { readHead } from '../../src/shared/model/model-file.ts'

// Writes each model as plain glTF, because Android's Scene Viewer supports neither meshopt nor WebP.
// A finish is applied at request time (src/http/files/serve-models.ts). first-finishes.json lists the finish of each USDZ.
const from = 'public/models'
const to = 'dist/client/models/plain'
const compressions = ['EXT_meshopt_compression', 'EXT_texture_webp']

await MeshoptDecoder.ready
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
await mkdir(to, { recursive: true })
const firstFinishes: Record<string, string> = {}
for (const name of await readdir(from)) {
  if (!name.endsWith('.glb')) continue
  const document = await io.read(join(from, name))
  for (const texture of document.getRoot().listTextures()) {
    const picture = sharp(texture.getImage() ?? undefined)
    const { hasAlpha } = await picture.metadata()
    const plain = hasAlpha ? picture.png() : picture.jpeg({ quality: 88 })
    texture
      .setImage(await plain.toBuffer())
      .setMimeType(hasAlpha ? 'image/png' : 'image/jpeg')
      .setURI('')
  }
  for (const extension of document.getRoot().listExtensionsUsed()) {
    const isWithoutFinish = extension instanceof KHRMaterialsVariants && extension.listVariants().length === 0
    if (isWithoutFinish || compressions.includes(extension.extensionName)) extension.dispose()
  }
  await document.transform(dequantize(), prune())
  const bytes = await io.writeBinary(document)
  await writeFile(join(to, name), bytes)
  const head = await readHead(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream())
  const first = head && firstFinish(head.document)
  if (first !== undefined) firstFinishes[`/models/${name}`] = first
}
await writeFile(join(to, 'first-finishes.json'), JSON.stringify(firstFinishes))
