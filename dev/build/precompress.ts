import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

// Compressed once at build time at full strength, so that serving a file costs nothing (sirv picks the .br or .gz beside it).
const compressible = new Set(['.js', '.css', '.svg', '.json', '.txt', '.xml', '.glb'])
const smallest = 512

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length < smallest) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((small) => writeFile(`${path}.br`, small)),
    promisify(gzip)(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ])
}

const files = await readdir('dist/client', { recursive: true, withFileTypes: true })
for (const file of files) {
  if (file.isFile() && compressible.has(extname(file.name))) await compress(join(file.parentPath, file.name))
}
