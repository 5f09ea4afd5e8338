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
/** For whoever looks closer at photographs: fetched one at a time, only when the piece rests. */
const large = { side: 1600, quality: 40 }
/** A turn is no heavier than this in either format. */
const budgetBytes = 900_000
/** WebP is for browsers of before 2024: in a piece's other finishes it may be coarser, for they are many and all committed. */
const budgetOfOldBytes = 400_000

const folder = (turn: string): string =>
  fileURLToPath(new URL(`../../../public/spins/${turn}`, import.meta.url))

/** What a browser cannot show truly: light bent in solid glass. Their turns are path traced. */
const glassPieces = new Set(['eau-de-nuit'])
const negatives = fileURLToPath(new URL('../../../.cache/atelier/negatives/', import.meta.url))

/** Nobody buys the box by itself: it is turned as it comes. */
const turnedAsTheyCome = new Set(['gift-box'])

/** The finishes in which a piece is turned besides the one it comes in. */
export const otherFinishes = (piece: string): string[] =>
  turnedAsTheyCome.has(piece) ? [] : variantsOf(piece).slice(1)

/** One frame through glass. It is kept, so that a turn that was stopped goes on where it was. */
async function traced(piece: string, turned: number, name: string): Promise<Buffer> {
  const out = `${negatives}${piece}-${name}`
  if (!existsSync(`${out}.png`)) {
    mkdirSync(negatives, { recursive: true })
    const { exposure = 0, ...studio } = glassStone
    await photograph(
      {
        ...{ glb: masterOf(piece), out, rig: rigs.stone, camera: cameraOf(piece), turned },
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

/** The best quality at which a whole turn keeps to its budget, judged by its four quarters. */
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

/** Writes the frames of a turn in one format; returns how many bytes they are together. */
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

/** What a turn's spin.json says of its larger frames, where it has them all. */
function largeOf(turn: string): { large?: { side: number; bytes: number } } {
  const files = Array.from({ length: frames }, (_, frame) => fileOf(turn, frame, '-large.avif'))
  if (!files.every(existsSync)) return {}
  return { large: { side: large.side, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) } }
}

/**
 * Takes a piece around in 36 frames and writes spin.json, which tells the live viewer where it stands: frame k shows
 * the piece turned by `startAngle + k * 10` degrees, counter-clockwise seen from above; light and camera stay. With a
 * variant, in that finish, into a folder of its own.
 */
export async function spin(piece: string, stage: StagePage, variant?: string): Promise<boolean> {
  const turn = variant === undefined ? piece : `${piece}/${variant}`
  const camera = cameraOf(piece)
  const rig = rigs.stone
  const target = `${folder(turn)}/spin.json`
  const hash = hashOf(
    JSON.stringify([camera, rig, frames, size]),
    variant ?? '',
    readFileSync(webCopyOf(piece)),
    ...stageCode(),
  )
  return once(target, `spins/${turn}`, hash, async () => {
    mkdirSync(folder(turn), { recursive: true })
    const look = variant === undefined ? {} : { variant }
    const report = await prepare(stage, { piece, width: size, height: size, rig, camera, ...look })
    const pictures: Buffer[] = []
    for (let frame = 0; frame < frames; frame++) {
      const turned = camera.start + (frame * 360) / frames
      const isGlass = glassPieces.has(piece)
      pictures.push(isGlass ? await traced(piece, turned, `${hash}-${frame}`) : await take(stage, turned))
    }
    const bytes = {
      avif: await write(pictures, turn, 'avif'),
      webp: await write(pictures, turn, 'webp', variant === undefined ? budgetBytes : budgetOfOldBytes),
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

/** Takes the frames of a piece's own turn once more, larger, and says so in its spin.json. What is traced is not. */
export async function spinLarge(piece: string, stage: StagePage): Promise<boolean> {
  if (glassPieces.has(piece)) return false
  const camera = cameraOf(piece)
  const rig = rigs.stone
  const sheet = `${folder(piece)}/spin.json`
  const hash = hashOf(
    JSON.stringify([camera, rig, frames, large]),
    readFileSync(webCopyOf(piece)),
    ...stageCode(),
  )
  return once(fileOf(piece, frames - 1, '-large.avif'), `spins/${piece}/large`, hash, async () => {
    await prepare(stage, { piece, width: large.side, height: large.side, rig, camera })
    for (let frame = 0; frame < frames; frame++) {
      const picture = await take(stage, camera.start + (frame * 360) / frames)
      await writeFile(fileOf(piece, frame, '-large.avif'), await encode(picture, 'avif', large.quality))
    }
    const said = JSON.parse(await readFile(sheet, 'utf8')) as Record<string, unknown>
    await writeFile(sheet, JSON.stringify({ ...said, ...largeOf(piece) }, null, 2) + '\n')
  })
}
