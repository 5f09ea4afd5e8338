import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { frameFile } from '../../../src/viewer/view/turning.ts'
import { cameraOf } from '../light/cameras.ts'
import { rigs } from '../light/rigs.ts'
import { glassStone, papers } from '../light/studio.ts'
import { masterOf, webCopyOf } from '../model/build.ts'
import { variantsOf } from '../model/report.ts'
import type { StagePage } from '../render/browser.ts'
import { photograph } from '../render/photograph.ts'
import { hashOf, once, stageCode } from '../render/queue.ts'
import { prepare, take } from '../render/take.ts'
import { grade } from './finish.ts'

const frames = 36
const size = 900
/** Larger frames for zooming, fetched one at a time when the model is at rest. */
const large = { side: 1600, quality: 40 }
/** The maximum size of a spin in each format, in bytes. */
const budgetBytes = 900_000
/** The maximum size of the WebP frames of other finishes. WebP is for browsers from before 2024, and all files are committed. */
const variantWebpBudgetBytes = 400_000

const folder = (turn: string): string =>
  fileURLToPath(new URL(`../../../public/spins/${turn}`, import.meta.url))

/** The models of solid glass, whose spins are path traced, because the stage cannot render refraction correctly. */
const glassModels = new Set(['eau-de-nuit'])
const negatives = fileURLToPath(new URL('../../../.cache/atelier/negatives/', import.meta.url))

/** The models whose spin exists only in the default finish: the gift box is not sold alone. */
const withoutVariantSpins = new Set(['gift-box'])

/** The finishes with a spin of their own, besides the default. */
export const otherFinishes = (model: string): string[] =>
  withoutVariantSpins.has(model) ? [] : variantsOf(model).slice(1)

/** One path-traced frame. It is stored, so that an interrupted spin can continue. */
async function traced(model: string, turned: number, name: string): Promise<Buffer> {
  const out = `${negatives}${model}-${name}`
  if (!existsSync(`${out}.png`)) {
    mkdirSync(negatives, { recursive: true })
    const { exposure = 0, ...studio } = glassStone
    await photograph(
      {
        ...{ glb: masterOf(model), out, rig: rigs.stone, camera: cameraOf(model), turned },
        ...{ width: size, height: size, samples: 24, threshold: 0.03, ...papers.stone, ...studio },
      },
      { look: 'Medium High Contrast', exposure, strength: 0.5 },
    )
    await rm(`${out}.exr`)
  }
  const { ground } = rigs.stone
  const graded = await grade(`${out}.png`, {
    width: size,
    height: size,
    ground,
    melt: 0.36,
    traced: true,
    match: true,
  })
  return graded.png().toBuffer()
}

const fileOf = (turn: string, frame: number, ending: string): string =>
  `${frameFile(folder(turn), frame)}${ending}`

const encode = (picture: Buffer, format: 'avif' | 'webp', quality: number): Promise<Buffer> =>
  sharp(picture).removeAlpha()[format]({ quality, effort: 3 }).toBuffer()

/** The best quality at which the spin keeps within its budget, estimated from four frames. */
async function qualityFor(
  pictures: readonly Buffer[],
  format: 'avif' | 'webp',
  budget: number,
): Promise<number> {
  const quarters = [0, 1, 2, 3].flatMap((quarter) => pictures[(quarter * frames) / 4] ?? [])
  let quality = format === 'avif' ? 50 : 74
  for (; quality > 24; quality -= 6) {
    const sizes = await Promise.all(quarters.map((picture) => encode(picture, format, quality)))
    if (sizes.reduce((sum, { byteLength }) => sum + byteLength, 0) * (frames / 4) < budget * 0.9) break
  }
  return quality
}

/** Writes the frames of a spin in one format; returns their total size in bytes. */
async function write(
  pictures: readonly Buffer[],
  turn: string,
  format: 'avif' | 'webp',
  budget = budgetBytes,
): Promise<number> {
  const quality = await qualityFor(pictures, format, budget)
  let bytes = 0
  for (const [frame, picture] of pictures.entries()) {
    const file = await encode(picture, format, quality)
    await writeFile(fileOf(turn, frame, `.${format}`), file)
    bytes += file.byteLength
  }
  return bytes
}

/** The `large` field of a spin.json, when all larger frames exist. */
function largeOf(turn: string): { large?: { side: number; bytes: number } } {
  const files = Array.from({ length: frames }, (_, frame) => fileOf(turn, frame, '-large.avif'))
  if (!files.every(existsSync)) return {}
  return { large: { side: large.side, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) } }
}

/**
 * Renders a spin of 36 frames and writes spin.json. Frame k shows the model rotated by `startAngle + k * 10` degrees,
 * counter-clockwise from above; light and camera do not move. The spin of a variant has its own folder.
 */
export async function spin(model: string, stage: StagePage, variant?: string): Promise<boolean> {
  const turn = variant === undefined ? model : `${model}/${variant}`
  const camera = cameraOf(model)
  const rig = rigs.stone
  const target = `${folder(turn)}/spin.json`
  const hash = hashOf(
    JSON.stringify([camera, rig, frames, size]),
    variant ?? '',
    readFileSync(webCopyOf(model)),
    ...stageCode(),
  )
  return once(target, `spins/${turn}`, hash, async () => {
    mkdirSync(folder(turn), { recursive: true })
    const look = variant === undefined ? {} : { variant }
    const report = await prepare(stage, { model, width: size, height: size, rig, camera, ...look })
    const pictures: Buffer[] = []
    for (let frame = 0; frame < frames; frame++) {
      const turned = camera.start + (frame * 360) / frames
      const isGlass = glassModels.has(model)
      pictures.push(isGlass ? await traced(model, turned, `${hash}-${frame}`) : await take(stage, turned))
    }
    const bytes = {
      avif: await write(pictures, turn, 'avif'),
      webp: await write(pictures, turn, 'webp', variant === undefined ? budgetBytes : variantWebpBudgetBytes),
    }
    const round = (value: number): number => Number(value.toFixed(5))
    const description = {
      frames,
      width: size,
      height: size,
      bytes,
      ground: rig.ground,
      camera: {
        fov: camera.fov,
        distance: round(camera.reach * report.radius),
        elevation: camera.elevation,
        target: [0, round(report.height * camera.aim), 0],
        startAngle: camera.start,
        stepAngle: 360 / frames,
      },
      radius: round(report.radius),
      ...largeOf(turn),
    }
    await writeFile(target, JSON.stringify(description, null, 2) + '\n')
  })
}

/** Renders the frames of the default finish in a larger size and updates its spin.json. Path-traced spins have none. */
export async function spinLarge(model: string, stage: StagePage): Promise<boolean> {
  if (glassModels.has(model)) return false
  const camera = cameraOf(model)
  const rig = rigs.stone
  const sheet = `${folder(model)}/spin.json`
  const hash = hashOf(
    JSON.stringify([camera, rig, frames, large]),
    readFileSync(webCopyOf(model)),
    ...stageCode(),
  )
  return once(fileOf(model, frames - 1, '-large.avif'), `spins/${model}/large`, hash, async () => {
    await prepare(stage, { model, width: large.side, height: large.side, rig, camera })
    for (let frame = 0; frame < frames; frame++) {
      const picture = await take(stage, camera.start + (frame * 360) / frames)
      await writeFile(fileOf(model, frame, '-large.avif'), await encode(picture, 'avif', large.quality))
    }
    const said = JSON.parse(await readFile(sheet, 'utf8')) as Record<string, unknown>
    await writeFile(sheet, JSON.stringify({ ...said, ...largeOf(model) }, null, 2) + '\n')
  })
}
