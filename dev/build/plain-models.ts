import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS, KHRMaterialsVariants } from '@gltf-transform/extensions'
import { dequantize, prune } from '@gltf-transform/functions'
import { MeshoptDecoder } from 'meshoptimizer'
import sharp from 'sharp'
import { firstFinish } from '../../src/shared/model/model-finish.ts'
import { readHead } from '../../src/shared/model/model-file.ts'

// Android's Scene Viewer reads neither meshopt nor WebP: each model once more as plain glTF, beside what the build wrote.
// A finish is put on when one is asked for (src/http/files/dress-models.ts); which of them the prepared USDZ shows is said here.
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
