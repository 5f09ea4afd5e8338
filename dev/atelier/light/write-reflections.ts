import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { lightFile, packLight, stepsOf } from '../../../src/viewer/three/light/light-file.ts'
import { openStage } from '../render/browser.ts'
import { hashOf, once } from '../render/queue.ts'
import type { FilteredLight } from '../render/reflections.ts'
import { rigs } from './rigs.ts'

const target = fileURLToPath(new URL('../../../public/models/light-cards.pmrem', import.meta.url))
const code = ['../../../src/viewer/three/light/studio-light.ts', '../render/reflections.ts'].map((file) =>
  readFileSync(new URL(file, import.meta.url)),
)

function fromHalf(half: number): number {
  const [exponent, fraction] = [(half >> 10) & 31, half & 1023]
  return exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15)
}

type Pixel = [red: number, green: number, blue: number]

/** Reads a cube face and mirrors it: three.js mirrors given cube maps, but not those that it has filtered. */
function readFace(base64: string, side: number, stored: number): Pixel[] {
  const halves = new Uint16Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer)
  const step = side / stored
  return Array.from({ length: stored * stored }, (_, at) => {
    const [x, y] = [stored - 1 - (at % stored), Math.floor(at / stored)]
    const sum: Pixel = [0, 0, 0]
    for (let point = 0; point < step * step; point++) {
      const pixel = (y * step + Math.floor(point / step)) * side + x * step + (point % step)
      for (const channel of [0, 1, 2] as const) sum[channel] += fromHalf(halves[pixel * 4 + channel] ?? 0)
    }
    return sum.map((light) => light / (step * step)) as Pixel
  })
}

function planesOf(pixels: Pixel[]): [Int16Array, Int16Array, Int16Array] {
  const plane = (of: (pixel: Pixel) => number) => Int16Array.from(pixels, of)
  return [
    plane(([, green]) => stepsOf(green)),
    plane(([red, green]) => stepsOf(red) - stepsOf(green)),
    plane(([, green, blue]) => stepsOf(blue) - stepsOf(green)),
  ]
}

/** Prefilters the light of the spins, so that browsers do not have to. */
export async function writeReflections(): Promise<void> {
  const hash = hashOf(JSON.stringify([rigs.stone, lightFile]), ...code)
  await once(target, 'models/light-cards.pmrem', hash, async () => {
    const { page, close } = await openStage('reflections')
    try {
      const levels = await page.evaluate<FilteredLight>(`window.stage.filter(${JSON.stringify(rigs.stone)})`)
      const planes = levels.map((faces, level) => {
        const [side, stored] = [lightFile.sides[level] ?? 0, lightFile.storedSides[level] ?? 0]
        const [right, left, ...others] = faces
        return [left, right, ...others].map((face) => planesOf(readFace(face ?? '', side, stored)))
      })
      await writeFile(target, deflateRawSync(packLight(planes), { level: 9 }))
    } finally {
      await close()
    }
  })
}

if (import.meta.main) await writeReflections()
