import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { dequantize, prune } from '@gltf-transform/functions'
import { MeshoptDecoder } from 'meshoptimizer'
import sharp from 'sharp'

// Android's Scene Viewer reads neither meshopt nor WebP: each model once more as plain glTF, in the finish it is first
// shown in, beside what the build wrote.
const from = 'public/models'
const to = 'dist/client/models/plain'
const compressions = ['EXT_meshopt_compression', 'EXT_texture_webp', 'KHR_materials_variants']

await MeshoptDecoder.ready
const io = new NodeIO()
  .registerExtensions(ALL_EXTENSIONS)
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
await mkdir(to, { recursive: true })
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
  for (const extension of document.getRoot().listExtensionsUsed())
    if (compressions.includes(extension.extensionName)) extension.dispose()
  await document.transform(dequantize(), prune())
  await io.write(join(to, name), document)
}
