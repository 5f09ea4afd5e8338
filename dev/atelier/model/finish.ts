import { barleycorn, brushed, calf, grosgrain, laidPaper, walnut } from '../surface/grain.ts'
import { normalMap } from '../surface/normal-map.ts'

/** The material of a surface. `grain` names a tiled normal map. */
export interface Finish {
  colour: readonly [number, number, number]
  metal?: number
  rough: number
  grain?: keyof typeof grains
  grainScale?: number
  coat?: number
  sheen?: readonly [number, number, number]
  transmission?: number
  ior?: number
  alpha?: number
  emissive?: readonly [number, number, number]
}

/** Textures that tile, with the size of their tile in millimetres. */
export const grains = {
  calf: { tileMm: 24, make: async () => normalMap(calf(512), 5) },
  paper: { tileMm: 40, make: async () => normalMap(laidPaper(256), 1.1) },
  grosgrain: { tileMm: 20, make: async () => normalMap(grosgrain(256), 2.2) },
  brushed: { tileMm: 20, make: async () => normalMap(brushed(256), 0.55) },
  barleycorn: { tileMm: 8, make: async () => normalMap(barleycorn(512), 5) },
  walnut: { tileMm: 60, make: async () => normalMap(walnut(512), 0.9) },
} as const

const calfOf = (colour: readonly [number, number, number]): Finish => ({
  colour,
  rough: 0.5,
  grain: 'calf',
  grainScale: 0.65,
})

/** Colors are linear RGB, matched to swatches. Polished metals are pale, because they mostly show reflections. */
export const finishes = {
  rose_gold_polished: { colour: [0.93, 0.62, 0.45], metal: 1, rough: 0.12 },
  rose_gold_brushed: { colour: [0.9, 0.6, 0.43], metal: 1, rough: 0.25, grain: 'brushed', grainScale: 0.3 },
  yellow_gold_polished: { colour: [0.94, 0.7, 0.33], metal: 1, rough: 0.12 },
  yellow_gold_brushed: {
    colour: [0.9, 0.67, 0.32],
    metal: 1,
    rough: 0.25,
    grain: 'brushed',
    grainScale: 0.3,
  },
  steel_polished: { colour: [0.76, 0.77, 0.78], metal: 1, rough: 0.12 },
  steel_brushed: { colour: [0.68, 0.69, 0.7], metal: 1, rough: 0.25, grain: 'brushed', grainScale: 0.3 },
  brass_polished: { colour: [0.92, 0.66, 0.37], metal: 1, rough: 0.14 },
  brass_brushed: { colour: [0.86, 0.61, 0.34], metal: 1, rough: 0.25, grain: 'brushed', grainScale: 0.3 },
  silver_polished: { colour: [0.88, 0.87, 0.84], metal: 1, rough: 0.1 },
  silver_brushed: { colour: [0.8, 0.79, 0.76], metal: 1, rough: 0.25, grain: 'brushed', grainScale: 0.3 },
  brass_guilloche: { colour: [0.92, 0.66, 0.37], metal: 1, rough: 0.2, grain: 'barleycorn', grainScale: 0.8 },
  blued_steel: { colour: [0.02, 0.034, 0.13], metal: 1, rough: 0.16 },
  iron_dark: { colour: [0.05, 0.05, 0.055], metal: 1, rough: 0.42 },
  calf_tan: calfOf([0.15, 0.06, 0.029]),
  calf_ink: calfOf([0.014, 0.016, 0.026]),
  calf_moss: calfOf([0.034, 0.046, 0.027]),
  calf_bordeaux: calfOf([0.062, 0.011, 0.012]),
  calf_lining: { colour: [0.3, 0.19, 0.11], rough: 0.62, grain: 'calf', grainScale: 0.4 },
  thread_ivory: { colour: [0.62, 0.52, 0.38], rough: 0.75 },
  thread_ink: { colour: [0.04, 0.045, 0.06], rough: 0.75 },
  thread_moss: { colour: [0.2, 0.19, 0.11], rough: 0.75 },
  crystal: { colour: [1, 1, 1], rough: 0, transmission: 1, ior: 1.5 },
  pane: { colour: [0.85, 0.9, 0.95], rough: 0.03, alpha: 0.07 },
  glass: { colour: [1, 1, 1], rough: 0.02, transmission: 1, ior: 1.5 },
  scent: { colour: [0.72, 0.36, 0.1], rough: 0.06 },
  lacquer_midnight: { colour: [0.004, 0.007, 0.024], rough: 0.16, coat: 1 },
  lacquer_black: { colour: [0.006, 0.006, 0.007], rough: 0.14, coat: 1 },
  lacquer_madder: { colour: [0.15, 0.014, 0.009], rough: 0.16, coat: 1 },
  enamel_ivory: { colour: [0.78, 0.73, 0.63], rough: 0.24, coat: 0.6 },
  paper_bottle: { colour: [0.03, 0.056, 0.046], rough: 0.6, grain: 'paper', grainScale: 0.55 },
  paper_midnight: { colour: [0.022, 0.03, 0.075], rough: 0.6, grain: 'paper', grainScale: 0.55 },
  wood_sycamore: { colour: [0.66, 0.52, 0.35], rough: 0.42, grain: 'walnut', grainScale: 0.35 },
  wood_walnut: { colour: [0.115, 0.052, 0.024], rough: 0.4, grain: 'walnut', grainScale: 0.6 },
  paper_ivory: { colour: [0.8, 0.75, 0.65], rough: 0.75, grain: 'paper', grainScale: 0.5 },
  ribbon_ivory: {
    colour: [0.66, 0.55, 0.39],
    rough: 0.45,
    grain: 'grosgrain',
    grainScale: 0.55,
    sheen: [0.3, 0.27, 0.2],
  },
  ribbon_madder: {
    colour: [0.3, 0.035, 0.024],
    rough: 0.45,
    grain: 'grosgrain',
    grainScale: 0.55,
    sheen: [0.3, 0.1, 0.08],
  },
  ribbon_midnight: {
    colour: [0.014, 0.022, 0.075],
    rough: 0.45,
    grain: 'grosgrain',
    grainScale: 0.55,
    sheen: [0.06, 0.08, 0.16],
  },
  wax_oxblood: { colour: [0.2, 0.016, 0.012], rough: 0.3, coat: 0.35 },
  wax_midnight: { colour: [0.02, 0.026, 0.075], rough: 0.3, coat: 0.35 },
  wax_candle: { colour: [0.82, 0.74, 0.58], rough: 0.5 },
  suede_bone: { colour: [0.5, 0.45, 0.38], rough: 0.95, sheen: [0.26, 0.24, 0.21] },
  suede_night: { colour: [0.02, 0.027, 0.055], rough: 0.95, sheen: [0.14, 0.16, 0.24] },
} as const satisfies Record<string, Finish>

export type FinishName = keyof typeof finishes
