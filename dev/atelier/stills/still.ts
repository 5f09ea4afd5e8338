import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cameraOf } from '../light/cameras.ts'
import { frame } from '../light/frame.ts'
import { rigs } from '../light/rigs.ts'
import { papers } from '../light/studio.ts'
import { masterOf, webCopyOf } from '../model/build.ts'
import type { StagePage } from '../render/browser.ts'
import { photograph } from '../render/photograph.ts'
import { draftPrefix, hashOf, once, stageCode } from '../render/queue.ts'
import { prepare, take } from '../render/take.ts'
import { finish } from './finish.ts'
import type { Shot } from './shots.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const images = `${repository}studio/seed/images/`
const negatives = `${repository}.cache/atelier/negatives/`

/** The sizes of a final picture and of a draft. */
const sizes = {
  final: { width: 1600, height: 2000, studio: { width: 1280, height: 1600, samples: 40, threshold: 0.02 } },
  draft: { width: 480, height: 600, studio: { width: 400, height: 500, samples: 16, threshold: 0.05 } },
}

/** The camera of a shot: as defined, or at the distance at which the model fills its share. */
async function view(shot: Shot) {
  const camera = { ...cameraOf(shot.model), ...shot.camera }
  const turned = shot.turned ?? camera.start
  const { model, hides = [], company = [], fill, after } = shot
  if (!fill) return { camera, turned }
  const { radius, ...place } = await frame({
    model,
    camera,
    turned,
    hides,
    company,
    aspect: 0.8,
    fill,
    after,
  })
  return { camera: { ...camera, ...place }, turned, radius }
}

async function onStage(shot: Shot, stage: StagePage, draft: boolean): Promise<Buffer> {
  const { width, height } = sizes[draft ? 'draft' : 'final']
  const { turned, ...seen } = await view(shot)
  const { model, variant, hides, company, after } = shot
  await prepare(stage, {
    ...{ model, width, height, rig: rigs[shot.rig], ...seen },
    ...(variant && { variant }),
    ...(hides && { hides }),
    ...(after && { after }),
    ...(company && { company }),
  })
  return take(stage, turned)
}

async function inStudio(shot: Shot, draft: boolean): Promise<string> {
  const { exposure = 0, ...studio } = shot.studio ?? {}
  mkdirSync(negatives, { recursive: true })
  return photograph(
    {
      glb: masterOf(shot.model),
      out: `${negatives}${shot.name}${draft ? '-draft' : ''}`,
      rig: rigs[shot.rig],
      ...(await view(shot)),
      hides: shot.hides ?? [],
      after: shot.after !== undefined,
      company: (shot.company ?? []).map(({ model, at, turned, scale = 1 }) => ({
        ...{ glb: masterOf(model), at, turned, scale },
      })),
      ...sizes[draft ? 'draft' : 'final'].studio,
      ...papers[shot.rig],
      ...studio,
    },
    { look: 'Medium High Contrast', exposure, strength: 0.5 },
  )
}

/** Renders one still, unless it exists with the same model, light and definition. */
export async function still(shot: Shot, stage: StagePage, draft = false): Promise<boolean> {
  const target = draft ? `${repository}.cache/atelier/drafts/${shot.name}.webp` : `${images}${shot.name}.webp`
  if (!existsSync(webCopyOf(shot.model)))
    throw new Error(`The model of ${shot.model} is missing: build it first.`)
  const { width, height } = sizes[draft ? 'draft' : 'final']
  const hash = hashOf(
    JSON.stringify([shot, cameraOf(shot.model), rigs[shot.rig], width]),
    readFileSync(webCopyOf(shot.model)),
    ...(shot.by === 'stage' ? stageCode() : []),
  )
  return once(target, `${draft ? draftPrefix : ''}${shot.name}`, hash, async () => {
    const staged = shot.by === 'stage'
    // In a detail the model itself reaches the border, so the border is kept.
    const close = shot.fill === undefined
    const source = staged ? await onStage(shot, stage, draft) : await inStudio(shot, draft)
    await finish(source, target, {
      width,
      height,
      ground: rigs[shot.rig].ground,
      // A dark picture fades slowly to the background; in a light one only the border of the paper fades.
      melt: staged || close ? 0 : { stone: 0.24, night: 0.55 }[shot.rig],
      traced: !staged,
      match: !staged && !close && shot.rig === 'stone',
    })
  })
}
