import type { Job } from '../render/photograph.ts'
import type { Rig } from '../light/rigs.ts'
import { cameraOf } from '../light/cameras.ts'
import { leathersOffered as boxes } from '../pieces/coffret-de-nuit.ts'
import { variantNames as watches } from '../pieces/meridienne/choices.ts'
import { caseOffered as clocks } from '../pieces/pendulette-de-voyage.ts'
import { finishesOffered as pens } from '../pieces/plume-de-minuit.ts'

/** One picture of a piece. */
export interface Shot {
  /** File name in studio/seed/images, without its ending. */
  name: string
  piece: string
  /** Drawn by the storefront's own renderer, or path traced. */
  by: 'stage' | 'studio'
  rig: 'stone' | 'night'
  /** Degrees the piece is turned, when not as its spin begins. */
  turned?: number
  camera?: Partial<Job['camera']>
  variant?: string
  hides?: string[]
  studio?: Partial<Pick<Job, 'glass' | 'paper' | 'density' | 'back' | 'samples' | 'light'>> & {
    cards?: Rig['cards']
    exposure?: number
  }
}

const behind = (
  intensity: number,
  colour: string,
  position: [number, number, number],
  size: [number, number],
) => ({
  name: 'behind',
  color: colour,
  intensity,
  position,
  size,
  lookAt: [0, 0.1, -3.4] as [number, number, number],
})

const glassStone: Shot['studio'] = {
  glass: true,
  density: 3.6,
  cards: [behind(5, '#fff6ea', [0, 1.4, -1], [3, 2.2])],
}
const glassNight: Shot['studio'] = {
  glass: true,
  density: 2.2,
  paper: [0.07, 0.06, 0.055],
  back: 2.7,
  cards: [behind(70, '#ffc88c', [0.25, 0.7, -0.9], [1, 0.8])],
}

/** The four pictures every piece has; the brighter details look closer and from elsewhere. */
function four(
  piece: string,
  details: [Partial<Shot>, Partial<Shot>],
  common: { hero?: Partial<Shot>; still?: Partial<Shot> } = {},
): Shot[] {
  return [
    { name: `${piece}-hero`, piece, by: 'stage', rig: 'night', ...common.hero },
    { name: `${piece}-still`, piece, by: 'stage', rig: 'stone', ...common.still },
    { name: `${piece}-detail-1`, piece, by: 'stage', rig: 'stone', ...details[0] },
    { name: `${piece}-detail-2`, piece, by: 'stage', rig: 'night', ...details[1] },
  ]
}

/** Portrait pictures are narrower than the spin's square, so the camera steps back. */
const back = (piece: string, by = 1.16): Partial<Job['camera']> => ({ reach: cameraOf(piece).reach * by })
const framed = (piece: string, by?: number) => ({
  hero: { camera: back(piece, by) },
  still: { camera: back(piece, by) },
})
const dressed = (piece: string, variants: readonly string[], by?: number): Shot[] =>
  variants.map((variant) => ({
    name: `${piece}-${variant}-still`,
    piece,
    by: 'stage',
    rig: 'stone',
    variant,
    camera: back(piece, by),
  }))

export const shots: Shot[] = [
  ...four(
    'meridienne',
    [
      { turned: 6, camera: { reach: 1.9, elevation: 16, aim: 0.6 } },
      { rig: 'stone', turned: 176, camera: { reach: 2.7, elevation: -14, aim: 0.6 }, hides: ['band'] },
    ],
    framed('meridienne', 1.1),
  ),
  ...dressed('meridienne', watches, 1.1),
  ...four(
    'eau-de-nuit',
    [
      { by: 'studio', studio: glassStone, turned: 28, camera: { reach: 2.1, elevation: 14, aim: 0.8 } },
      {
        by: 'studio',
        rig: 'night',
        studio: glassNight,
        turned: 12,
        camera: { reach: 2.1, elevation: 6, aim: 0.36 },
      },
    ],
    {
      hero: { by: 'studio', studio: glassNight, camera: back('eau-de-nuit', 1.1) },
      still: { by: 'studio', studio: glassStone, camera: back('eau-de-nuit', 1.1) },
    },
  ),
  ...four(
    'gift-box',
    [
      { turned: 26, camera: { reach: 3, elevation: 34, aim: 0.8 } },
      { turned: 12, camera: { reach: 2.6, elevation: 12, aim: 0.55 } },
    ],
    framed('gift-box', 1.2),
  ),
  ...dressed(
    'gift-box',
    ['bottle-green--ivory--oxblood', 'midnight--madder--oxblood', 'sycamore--midnight--midnight'],
    1.2,
  ),
  ...four(
    'plume-de-minuit',
    [
      { turned: 62, camera: { reach: 1.9, elevation: 24, aim: 0.72, at: [0.016, 0.026, 0] } },
      { turned: 40, camera: { reach: 2.2, elevation: 30, aim: 0.5 } },
    ],
    framed('plume-de-minuit', 1.2),
  ),
  ...dressed('plume-de-minuit', pens, 1.2),
  ...four(
    'boussole-de-poche',
    [
      { turned: 8, camera: { reach: 2.1, elevation: 46, aim: 0.2 } },
      { turned: 4, camera: { reach: 2.4, elevation: 16, aim: 0.62 } },
    ],
    framed('boussole-de-poche', 1.1),
  ),
  ...four(
    'chevaliere-du-passage',
    [
      { turned: 10, camera: { reach: 2.2, elevation: 34, aim: 0.6 } },
      { turned: 50, camera: { reach: 2.2, elevation: 14, aim: 0.6 } },
    ],
    framed('chevaliere-du-passage', 1.1),
  ),
  ...four(
    'bougie-du-quai',
    [
      { turned: 0, camera: { reach: 2.2, elevation: 46, aim: 0.9 } },
      { turned: -14, camera: { reach: 2.3, elevation: 6, aim: 0.5 } },
    ],
    framed('bougie-du-quai', 1.2),
  ),
  ...four(
    'pendulette-de-voyage',
    [
      { turned: 10, camera: { reach: 2.3, elevation: 10, aim: 0.52 } },
      { turned: 206, camera: { reach: 3.4, elevation: 10, aim: 0.5 } },
    ],
    framed('pendulette-de-voyage', 1.16),
  ),
  ...dressed('pendulette-de-voyage', clocks, 1.16),
  ...four(
    'coffret-de-nuit',
    [
      { turned: 38, camera: { reach: 2.4, elevation: 28, aim: 0.66 } },
      { turned: 6, camera: { reach: 2.5, elevation: 16, aim: 0.5 } },
    ],
    framed('coffret-de-nuit', 1.22),
  ),
  ...dressed('coffret-de-nuit', boxes, 1.22),
  ...four(
    'lanterne-du-quai',
    [
      { turned: 20, camera: { reach: 2, elevation: 20, aim: 0.74 } },
      { turned: 34, camera: { reach: 2.2, elevation: 4, aim: 0.42 } },
    ],
    framed('lanterne-du-quai', 1.06),
  ),
]
