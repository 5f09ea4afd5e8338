import { mkdirSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const repository = fileURLToPath(new URL('../../../', import.meta.url))

/** Writes a contact sheet of all pictures; returns its path. */
export async function contactSheet(): Promise<string> {
  const folder = `${repository}studio/seed/images/`
  const files = readdirSync(folder)
    .filter((file) => /\.(webp|jpg)$/.test(file))
    .sort()
  const [cell, columns] = [320, 8]
  const tiles = await Promise.all(
    files.map(async (file, i) => ({
      input: await sharp(folder + file)
        .resize(cell - 10, cell + 60, { fit: 'contain', background: '#8a8781' })
        .toBuffer(),
      left: (i % columns) * cell + 5,
      top: Math.floor(i / columns) * (cell + 70) + 5,
    })),
  )
  const target = `${repository}.cache/atelier/sheet.webp`
  mkdirSync(`${repository}.cache/atelier`, { recursive: true })
  const height = Math.ceil(files.length / columns) * (cell + 70)
  await sharp({ create: { width: cell * columns, height, channels: 3, background: '#8a8781' } })
    .composite(tiles)
    .webp({ quality: 80 })
    .toFile(target)
  return target
}
