import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { cameraOf } from '../light/cameras.ts'
import { rigs } from '../light/rigs.ts'
import { webCopyOf } from '../model/build.ts'
import type { StagePage } from '../render/browser.ts'
import { hashOf, once, stageCode } from '../render/queue.ts'
import { prepare, take } from '../render/take.ts'

const frames = 36
const size = 900

const folder = (piece: string): string =>
  fileURLToPath(new URL(`../../../public/spins/${piece}/`, import.meta.url))

/**
 * Takes a piece around in 36 frames and writes spin.json, which tells the live viewer where it stands: frame k shows
 * the piece turned by `startAngle + k * 10` degrees, counter-clockwise seen from above; light and camera stay.
 */
export async function spin(piece: string, stage: StagePage): Promise<boolean> {
  const camera = cameraOf(piece)
  const rig = rigs.stone
  const target = `${folder(piece)}spin.json`
  const hash = hashOf(
    JSON.stringify([camera, rig, frames, size]),
    readFileSync(webCopyOf(piece)),
    ...stageCode(),
  )
  return once(target, `spins/${piece}`, hash, async () => {
    mkdirSync(folder(piece), { recursive: true })
    const report = await prepare(stage, { piece, width: size, height: size, rig, camera })
    const bytes = { avif: 0, webp: 0 }
    for (let frame = 0; frame < frames; frame++) {
      const picture = sharp(await take(stage, camera.start + (frame * 360) / frames)).removeAlpha()
      const file = `${folder(piece)}${String(frame).padStart(2, '0')}`
      await picture.clone().webp({ quality: 70, effort: 5 }).toFile(`${file}.webp`)
      await picture.clone().avif({ quality: 46, effort: 4 }).toFile(`${file}.avif`)
      bytes.webp += statSync(`${file}.webp`).size
      bytes.avif += statSync(`${file}.avif`).size
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
    }
    await writeFile(target, JSON.stringify(description, null, 2) + '\n')
  })
}
