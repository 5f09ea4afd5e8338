import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cameraOf } from '../light/cameras.ts'
import { rigs } from '../light/rigs.ts'
import { masterOf, webCopyOf } from '../model/build.ts'
import type { StagePage } from '../render/browser.ts'
import { photograph } from '../render/photograph.ts'
import { hashOf, once, stageCode } from '../render/queue.ts'
import { prepare, take } from '../render/take.ts'
import { finish } from './finish.ts'
import type { Shot } from './shots.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const images = `${repository}studio/seed/images/`
const negatives = `${repository}.cache/atelier/negatives/`

/** Sizes of a finished picture and of its draft; the stage draws larger and scales down. */
const sizes = {
  final: {
    width: 1600,
    height: 2000,
    scale: 1,
    studio: { width: 960, height: 1200, samples: 48, threshold: 0.02 },
  },
  draft: {
    width: 480,
    height: 600,
    scale: 1,
    studio: { width: 320, height: 400, samples: 16, threshold: 0.05 },
  },
}

const papers = { stone: [0.56, 0.535, 0.505], night: [0.02, 0.024, 0.036] } as const

async function onStage(shot: Shot, stage: StagePage, draft: boolean): Promise<Buffer> {
  const size = sizes[draft ? 'draft' : 'final']
  const camera = { ...cameraOf(shot.piece), ...shot.camera }
  await prepare(stage, {
    piece: shot.piece,
    width: size.width,
    height: size.height,
    scale: size.scale,
    rig: rigs[shot.rig],
    camera,
    ...(shot.variant && { variant: shot.variant }),
    ...(shot.hides && { hides: shot.hides }),
  })
  return take(stage, shot.turned ?? camera.start)
}

async function inStudio(shot: Shot, draft: boolean): Promise<string> {
  const { width, height, samples, threshold } = sizes[draft ? 'draft' : 'final'].studio
  const { exposure = 0, ...studio } = shot.studio ?? {}
  const camera = { ...cameraOf(shot.piece), ...shot.camera }
  mkdirSync(negatives, { recursive: true })
  return photograph(
    {
      glb: masterOf(shot.piece),
      out: `${negatives}${shot.name}${draft ? '-draft' : ''}`,
      rig: rigs[shot.rig],
      camera,
      turned: shot.turned ?? camera.start,
      hides: shot.hides ?? [],
      width,
      height,
      samples,
      threshold,
      threads: 2,
      glass: false,
      paper: [...papers[shot.rig]],
      paperRough: shot.rig === 'night' ? 0.4 : 0.6,
      light: 1,
      ...studio,
    },
    { look: 'Medium High Contrast', exposure, strength: 0.5 },
  )
}

/** Takes one still, unless it was taken from the same piece, light and words before. */
export async function still(shot: Shot, stage: StagePage, draft = false): Promise<boolean> {
  const target = draft ? `${repository}.cache/atelier/drafts/${shot.name}.webp` : `${images}${shot.name}.webp`
  if (!existsSync(webCopyOf(shot.piece))) throw new Error(`Build ${shot.piece} first.`)
  const { width, height } = sizes[draft ? 'draft' : 'final']
  const hash = hashOf(
    JSON.stringify([shot, cameraOf(shot.piece), rigs[shot.rig], width]),
    readFileSync(webCopyOf(shot.piece)),
    ...(shot.by === 'stage' ? stageCode() : []),
  )
  return once(target, `${draft ? 'drafts/' : ''}${shot.name}`, hash, async () => {
    const staged = shot.by === 'stage'
    const source = staged ? await onStage(shot, stage, draft) : await inStudio(shot, draft)
    await finish(source, target, {
      width: staged ? width : Math.min(width, sizes.final.studio.width),
      height: staged ? height : Math.min(height, sizes.final.studio.height),
      ground: rigs[shot.rig].ground,
      melt: staged ? 0 : 0.46,
      match: !staged && shot.rig === 'stone',
    })
  })
}
