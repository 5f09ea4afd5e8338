import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { drawFavicon, drawMonogram, drawSealMark, drawShareCard, drawWordmark } from './brand.ts'
import { carreColours, drawCarre } from './carre.ts'
import { drawEngine } from './engine.ts'
import { drawMoon, drawMoons } from './moons.ts'
import { drawWatchPlan } from './plan.ts'
import { drawRosette, patterns } from './rosette.ts'
import { drawSeal, waxes } from './seal.ts'
import { inks, svg } from './svg.ts'

const publicFolder = fileURLToPath(new URL('../../../public/', import.meta.url))

/** All drawings of the storefront by file name. */
function drawings(): Map<string, string> {
  const files = new Map<string, string>()
  const grounds = { ink: inks.ink, night: inks.brass }
  for (const [ground, colour] of Object.entries(grounds)) {
    for (const [name, pattern] of Object.entries(patterns)) {
      files.set(
        `${name}-${ground}.svg`,
        svg([-500, -500, 1000, 1000], drawRosette(pattern, 'a', colour, 0.72)),
      )
    }
  }
  files.set('moons.svg', drawMoons())
  for (let eighth = 0; eighth < 8; eighth++) files.set(`moon-${eighth}.svg`, drawMoon(eighth / 8))
  files.set('seal.svg', drawSeal(waxes.oxblood))
  files.set('seal-midnight.svg', drawSeal(waxes.midnight))
  files.set('seal-brass.svg', drawSeal(waxes.brass))
  files.set('plan-ink.svg', drawWatchPlan(inks.ink, inks.brassOnPaper))
  files.set('plan-night.svg', drawWatchPlan(inks.bone, inks.brass))
  files.set('engine-ink.svg', drawEngine(inks.ink, inks.brassOnPaper))
  files.set('engine-night.svg', drawEngine(inks.bone, inks.brass))
  files.set('carre.svg', drawCarre(carreColours.midnight))
  files.set(
    'ribbon.svg',
    svg([0, 0, 12, 6], '<path d="M0 1.5H12M0 4.5H12" stroke="#000" stroke-opacity=".12" stroke-width=".8"/>'),
  )
  return files
}

/** Writes public/drawings and public/brand. */
export async function writeDrawings(): Promise<void> {
  await mkdir(`${publicFolder}drawings`, { recursive: true })
  await mkdir(`${publicFolder}brand`, { recursive: true })
  for (const [name, body] of drawings()) await writeFile(`${publicFolder}drawings/${name}`, body)

  const brand = `${publicFolder}brand/`
  await writeFile(`${brand}wordmark-ink.svg`, drawWordmark(inks.ink))
  await writeFile(`${brand}wordmark-bone.svg`, drawWordmark(inks.bone))
  await writeFile(`${brand}monogram-ink.svg`, drawMonogram(inks.ink))
  await writeFile(`${brand}monogram-brass.svg`, drawMonogram(inks.brass))
  await writeFile(`${brand}seal-ink.svg`, drawSealMark(inks.ink))
  await writeFile(`${brand}seal-brass.svg`, drawSealMark(inks.brass))
  await writeFile(`${brand}favicon.svg`, drawFavicon())
  const icon = Buffer.from(drawFavicon())
  await sharp(icon, { density: 288 }).resize(32, 32).png().toFile(`${brand}favicon-32.png`)
  await sharp(icon, { density: 288 }).resize(180, 180).png().toFile(`${brand}apple-touch-icon.png`)
  await sharp(icon, { density: 600 }).resize(512, 512).png().toFile(`${brand}icon-512.png`)
  await sharp(Buffer.from(drawShareCard())).jpeg({ quality: 88, mozjpeg: true }).toFile(`${brand}og.jpg`)
}

if (import.meta.main) await writeDrawings()
