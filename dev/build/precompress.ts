import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

// `precompress.ts <folder> <quality>`: compressed once at build time, so that serving a file costs nothing (sirv picks the
// .br or .gz beside it). What visitors take is worth brotli's full strength, 11; what a few editors take is not.
const [folder = 'dist/client', quality = '11'] = process.argv.slice(2)
const compressible = new Set(['.js', '.css', '.svg', '.json', '.txt', '.xml', '.glb', '.wasm'])
const smallest = 512

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length < smallest) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: Number(quality) }
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((small) => writeFile(`${path}.br`, small)),
    promisify(gzip)(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ])
}

// Those get a finish when one is asked for, and are never sent as they lie.
const plainModels = join(folder, 'models', 'plain')

const files = await readdir(folder, { recursive: true, withFileTypes: true })
for (const file of files) {
  if (!file.isFile() || file.parentPath === plainModels || !compressible.has(extname(file.name))) continue
  await compress(join(file.parentPath, file.name))
}
