import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hashOf, once } from '../render/queue.ts'
import { draw } from './canvas.ts'
import type { Drawing, Shade } from './canvas.ts'
import { chart, chartDepth } from './chart.ts'
import { dial } from './dial.ts'
import { goingTrain } from './going-train.ts'
import { lacquer } from './lacquer.ts'
import { lampAndEdges } from '../light/studio.ts'
import { nightTrain } from './night-train.ts'
import { photographPlate, type Scene } from './photograph-plate.ts'
import { quay } from './quay.ts'
import { reededGlass } from './reeded-glass.ts'
import { ribbon } from './ribbon.ts'
import { rooms, roomShade } from './rooms.ts'
import { roseEngine, roseEngineDepth } from './rose-engine.ts'

interface Plate extends Drawing {
  shade: Shade
  source: string
}

/** The computed plates of stories, collections and boutiques, with their source files. */
const plates: Record<string, Plate> = {
  'rose-engine': { shade: roseEngine, depth: roseEngineDepth, grain: 'fine', source: 'rose-engine.ts' },
  'lacquer-and-time': { shade: lacquer, source: 'lacquer.ts' },
  'night-train-of-1912': { shade: nightTrain, source: 'night-train.ts' },
  'the-ribbon': { shade: ribbon, source: 'ribbon.ts' },
  'house-on-the-quay': { shade: quay, source: 'quay.ts' },
  'watches-and-time': { shade: dial, grain: 'fine', source: 'dial.ts' },
  'writing-and-travel': { shade: chart, depth: chartDepth, source: 'chart.ts' },
  'scent-and-home': { shade: reededGlass, source: 'reeded-glass.ts' },
  ...Object.fromEntries(
    Object.entries(rooms).map(([city, room]) => [
      city,
      { shade: roomShade(room), grain: 'fine' as const, source: 'rooms.ts' },
    ]),
  ),
}

/** The plates that are rendered from a 3D scene. */
const scenes: Record<string, Scene> = {
  'the-apprentice': {
    make: goingTrain,
    camera: {
      ...{ fov: 26, elevation: 44, azimuth: -14, reach: 1.5, aim: 0, fstop: 0.9, near: 0 },
      at: [0.0045, 0.002, 0],
    },
    radius: 0.075,
    studio: lampAndEdges(10, 0.35),
    source: 'going-train.ts',
  },
}

const images = fileURLToPath(new URL('../../../studio/seed/images/', import.meta.url))

const code = (...files: string[]): Buffer[] =>
  files.map((file) => readFileSync(new URL(file, import.meta.url)))

/** Renders the plates whose source changed. */
export async function writePlates(
  names: readonly string[] = Object.keys({ ...plates, ...scenes }),
): Promise<void> {
  for (const name of names) {
    const target = `${images}plate-${name}.webp`
    const scene = scenes[name]
    if (scene) {
      const hash = hashOf(JSON.stringify(scene), ...code(scene.source))
      await once(target, `plate-${name}`, hash, () => photographPlate(name, scene, target))
      continue
    }
    const plate = plates[name]
    if (!plate) throw new Error(`There is no plate called "${name}".`)
    const hash = hashOf(...code('canvas.ts', 'relief.ts', plate.source))
    await once(target, `plate-${name}`, hash, () => draw(plate.shade, target, plate))
  }
}

if (import.meta.main) await writePlates(process.argv.length > 2 ? process.argv.slice(2) : undefined)
