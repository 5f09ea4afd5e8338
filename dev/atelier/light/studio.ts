import type { Job } from '../render/photograph.ts'
import type { Rig, rigs } from './rigs.ts'

/** Settings of the path tracer beyond the rig. */
export type Studio = Partial<Pick<Job, 'glass' | 'paper' | 'density' | 'back' | 'samples' | 'light'>> & {
  cards?: Rig['cards']
  exposure?: number
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

export const glassStone: Studio = {
  glass: true,
  density: 3.6,
  cards: [behind(5, '#fff6ea', [0, 1.4, -1], [3, 2.2])],
}
/** A large soft light card in front, for dials and prints in dark pictures. */
const front = (intensity: number): Rig['cards'][number] => ({
  name: 'lamp',
  color: '#fff0de',
  intensity,
  position: [-0.7, 1.3, 2.7],
  size: [1.7, 1.7],
  lookAt: [0, 0, 0],
})
/** The extra light of a dark picture. */
export const lamp = (intensity: number, exposure = 0.5): Studio => ({ exposure, cards: [front(intensity)] })
/** Two cool strips behind a dark model, which light its edges. */
const edges: Rig['cards'] = [-1, 1].map((side) => ({
  name: 'edge',
  color: '#dfe8ff',
  intensity: 16,
  position: [2.1 * side, 0.9, -1.5],
  size: [0.7, 2.6],
  lookAt: [0, 0, 0],
}))
export const lampAndEdges = (intensity: number, exposure = 0.5): Studio => ({
  exposure,
  cards: [front(intensity), ...edges],
})

/** A low band of light on the wall behind the glass. */
export const glassNight: Studio = {
  glass: true,
  density: 1.5,
  exposure: 0.35,
  paper: [0.04, 0.045, 0.062],
  back: 2.7,
  cards: [behind(64, '#ffae66', [0.1, 0.32, -1.2], [3.4, 0.4]), front(5)],
}

/** The linear color and roughness of the paper behind a model. */
export const papers = {
  stone: { paper: [0.56, 0.535, 0.505], paperRough: 0.6 },
  night: { paper: [0.011, 0.013, 0.02], paperRough: 0.4 },
} satisfies Record<keyof typeof rigs, Pick<Job, 'paper' | 'paperRough'>>
