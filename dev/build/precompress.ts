import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

// `precompress.ts <folder> <quality>` compresses files at build time; sirv serves the .br or .gz next to a file. Files for
// visitors are compressed with brotli quality 11, those for the few editors with a lower one.
const [folder = 'dist/client', quality = '11'] = process.argv.slice(2)
const compressible = new Set(['.js', '.css', '.svg', '.json', '.txt', '.xml', '.glb', '.wasm'])
const smallest = 512

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length < smallest) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: Number(quality) }
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((compressed) => writeFile(`${path}.br`, compressed)),
    promisify(gzip)(bytes, { level: 9 }).then((compressed) => writeFile(`${path}.gz`, compressed)),
  ])
}

// Plain models are never served as they are: the finish is applied at request time.
const plainModels = join(folder, 'models', 'plain')

const files = await readdir(folder, { recursive: true, withFileTypes: true })
for (const file of files) {
  if (!file.isFile() || file.parentPath === plainModels || !compressible.has(extname(file.name))) continue
  await compress(join(file.parentPath, file.name))
}
