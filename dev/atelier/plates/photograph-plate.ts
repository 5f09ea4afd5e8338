import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rigs } from '../light/rigs.ts'
import { papers, type Studio } from '../light/studio.ts'
import type { Model } from '../model/model.ts'
import { photograph, type Job } from '../render/photograph.ts'
import { finish } from '../stills/finish.ts'

/** A scene that is built, lit and rendered like a model, but is not a product. */
export interface Scene {
  make: () => Promise<Model>
  camera: Job['camera']
  /** The unit of the light, in metres. */
  radius: number
  studio: Studio
  source: string
}

const cache = fileURLToPath(new URL('../../../.cache/atelier/', import.meta.url))

/** Renders a dark scene in the format of a plate. */
export async function photographPlate(name: string, scene: Scene, target: string): Promise<void> {
  const glb = `${cache}models/plate-${name}.glb`
  await mkdir(`${cache}models`, { recursive: true })
  await mkdir(`${cache}negatives`, { recursive: true })
  await (await scene.make()).write(glb)
  const { exposure = 0, ...studio } = scene.studio
  const size = { width: 1500, height: 1000, samples: 40, threshold: 0.02 }
  const negative = await photograph(
    {
      ...{ glb, out: `${cache}negatives/plate-${name}`, rig: rigs.night, camera: scene.camera, turned: 0 },
      radius: scene.radius,
      ...papers.night,
      ...size,
      ...studio,
    },
    { look: 'Medium High Contrast', exposure, strength: 0.5 },
  )
  const { ground } = rigs.night
  await finish(negative, target, { width: 2000, height: 1333, ground, melt: 0, traced: true })
}
