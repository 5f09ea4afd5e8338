import type { Job } from '../render/photograph.ts'
import type { Companion } from '../light/frame.ts'
import { glassNight, glassStone, lamp, lampAndEdges } from '../light/studio.ts'
import type { Studio } from '../light/studio.ts'
import { leathersOffered as boxes } from '../models/coffret-de-nuit.ts'
import { variantNames as watches } from '../models/meridienne/choices.ts'
import { caseOffered as clocks } from '../models/pendulette-de-voyage.ts'
import { finishesOffered as pens } from '../models/plume-de-minuit.ts'

/** The definition of one picture of a model. */
export interface Shot {
  /** The file name in studio/seed/images, without its ending. */
  name: string
  model: string
  /** `stage` is the storefront's renderer, `studio` the path tracer. */
  by: 'stage' | 'studio'
  rig: 'stone' | 'night'
  /** The rotation of the model in degrees; by default that of the first frame of its spin. */
  turned?: number
  camera?: Partial<Job['camera']>
  variant?: string
  hides?: string[]
  /** A motion of the model, shown at its end. */
  after?: string
  company?: Companion[]
  /** The fractions of the picture's width and height that the model fills; without it the camera is used unchanged. */
  fill?: [number, number]
  studio?: Studio
}

interface Sitting {
  /** The differences from the first frame of the spin. */
  pose?: Partial<Shot>
  hero?: Partial<Shot>
  details: [Partial<Shot>, Partial<Shot>]
  box?: Box
  variants?: readonly string[]
}

type Box = Pick<Companion, 'scale' | 'at'> & { turned?: number }

/** The model with its gift box behind it. */
const beside = (box: Box): Pick<Shot, 'camera' | 'fill' | 'company'> => ({
  camera: { elevation: 20 },
  fill: [0.84, 0.78],
  company: [{ model: 'gift-box', turned: 24, ...box }],
})

/** The pictures of every model: dark, light, two details, with its box, and in each of its finishes. */
function sitting(model: string, { pose, hero, details, box, variants = [] }: Sitting): Shot[] {
  const still: Shot = {
    name: `${model}-still`,
    model,
    by: 'stage',
    rig: 'stone',
    fill: [0.76, 0.72],
    ...pose,
  }
  return [
    { ...still, name: `${model}-hero`, by: 'studio', rig: 'night', studio: lamp(5), ...hero },
    still,
    { name: `${model}-detail-1`, model, by: 'stage', rig: 'stone', ...details[0] },
    { name: `${model}-detail-2`, model, by: 'stage', rig: 'night', ...details[1] },
    ...(box ? [{ ...still, name: `${model}-box`, ...beside(box) }] : []),
    ...variants.map((variant): Shot => ({ ...still, name: `${model}-${variant}-still`, variant })),
  ]
}

export const shots: Shot[] = [
  ...sitting('meridienne', {
    details: [
      { by: 'studio', turned: 6, camera: { reach: 1.9, elevation: 16, aim: 0.6 } },
      { rig: 'stone', turned: 176, camera: { reach: 2.7, elevation: -14, aim: 0.6 }, hides: ['band'] },
    ],
    box: { scale: 0.6, at: [0.022, 0, -0.075] },
    variants: watches,
  }),
  ...sitting('eau-de-nuit', {
    pose: { by: 'studio', studio: glassStone },
    hero: { studio: glassNight },
    details: [
      { by: 'studio', studio: glassStone, turned: 28, camera: { reach: 2.1, elevation: 14, aim: 0.8 } },
      { by: 'studio', studio: glassNight, turned: 12, camera: { reach: 2.1, elevation: 6, aim: 0.36 } },
    ],
    box: { scale: 0.72, at: [0.03, 0, -0.1] },
  }),
  ...sitting('gift-box', {
    hero: { studio: lampAndEdges(6) },
    details: [
      { turned: 26, camera: { reach: 3, elevation: 34, aim: 0.8 } },
      { turned: 12, camera: { reach: 2.6, elevation: 12, aim: 0.55 } },
    ],
    variants: ['bottle-green--ivory--oxblood', 'midnight--madder--oxblood', 'sycamore--midnight--midnight'],
  }),
  ...sitting('plume-de-minuit', {
    hero: { studio: lampAndEdges(6) },
    pose: { turned: 56, camera: { elevation: 40 } },
    details: [
      { by: 'studio', turned: 62, camera: { reach: 1.9, elevation: 24, aim: 0.72, at: [0.016, 0.026, 0] } },
      { turned: 40, camera: { reach: 2.2, elevation: 30, aim: 0.5 } },
    ],
    box: { scale: 0.9, at: [0.02, 0, -0.13] },
    variants: pens,
  }),
  ...sitting('boussole-de-poche', {
    details: [
      { turned: 8, camera: { reach: 2.1, elevation: 46, aim: 0.2 } },
      { turned: 4, camera: { reach: 2.4, elevation: 16, aim: 0.62 } },
    ],
    box: { scale: 0.62, at: [0.034, 0, -0.12] },
  }),
  ...sitting('chevaliere-du-passage', {
    details: [
      { turned: 10, camera: { reach: 1.9, elevation: 38, aim: 0.72 } },
      { turned: 62, camera: { reach: 2.2, elevation: 16, aim: 0.6 } },
    ],
    box: { scale: 0.3, at: [0.012, 0, -0.037] },
  }),
  ...sitting('bougie-du-quai', {
    // With a lit candle, as in the lantern.
    hero: { by: 'stage' },
    details: [
      { turned: 0, camera: { reach: 1.9, elevation: 38, at: [-0.02, 0.076, 0] } },
      { turned: 8, camera: { reach: 1.8, elevation: 8, at: [-0.014, 0.046, 0.03] } },
    ],
    box: { scale: 0.9, at: [0.045, 0, -0.13] },
  }),
  ...sitting('pendulette-de-voyage', {
    hero: { studio: lampAndEdges(6) },
    details: [
      { turned: 10, camera: { reach: 2.3, elevation: 10, aim: 0.52 } },
      { rig: 'stone', turned: 206, camera: { reach: 3.4, elevation: 10, aim: 0.5 } },
    ],
    box: { scale: 0.72, at: [0.03, 0, -0.1] },
    variants: clocks,
  }),
  ...sitting('coffret-de-nuit', {
    hero: { studio: lampAndEdges(6) },
    details: [
      { turned: 38, camera: { reach: 2.4, elevation: 28, aim: 0.66 } },
      { rig: 'stone', turned: 26, after: 'open', fill: [0.84, 0.8], camera: { elevation: 30 } },
    ],
    box: { scale: 1.5, at: [0.05, 0, -0.25] },
    variants: boxes,
  }),
  ...sitting('lanterne-du-quai', {
    // Drawn by the stage, which lights the model from its flame; the studio does not.
    hero: { by: 'stage' },
    details: [
      { turned: 20, camera: { reach: 2, elevation: 20, aim: 0.74 } },
      { turned: 34, camera: { reach: 2.3, elevation: 6, aim: 0.36 } },
    ],
    box: { scale: 1.35, at: [0.08, 0, -0.2] },
  }),
  ...sitting('papier-du-train', {
    pose: { turned: 20, camera: { elevation: 54 }, fill: [0.88, 0.8] },
    details: [
      { turned: 30, camera: { reach: 1.9, elevation: 40, aim: 0.5, at: [0.03, 0.012, 0.05] } },
      { turned: 64, camera: { reach: 1.9, elevation: 17, aim: 0.5, at: [-0.01, 0.006, 0.05] } },
    ],
    box: { scale: 0.95, at: [0.06, 0, -0.19] },
  }),
  // The pictures of the carré spread out come from carre.ts; beside its box it is folded.
  {
    name: 'carre-tour-a-guillocher-box',
    model: 'carre-tour-a-guillocher',
    by: 'stage',
    rig: 'stone',
    turned: 24,
    ...beside({ scale: 1.2, at: [0.06, 0, -0.25] }),
  },
]
