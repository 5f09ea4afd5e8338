import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { denoise } from './denoise/denoise.ts'
import { writeExr } from './denoise/exr.ts'
import type { Rig } from '../light/rigs.ts'

/** The input of studio.py. Angles are in degrees, lengths in the units of the camera and the rig. */
export interface Job {
  glb: string
  out: string
  rig: Rig
  camera: {
    fov: number
    elevation: number
    azimuth?: number
    reach: number
    aim: number
    at?: [number, number, number]
    shift?: [number, number]
    fstop?: number
    near?: number
  }
  turned: number
  hides?: string[]
  /** Shows the end of its motions. */
  after?: boolean
  /** The largest side of everything shown, in metres: the unit of light and camera. */
  radius?: number
  company?: { glb: string; at: [number, number, number]; turned: number; scale: number }[]
  width: number
  height: number
  samples: number
  threshold: number
  threads?: number
  glass?: boolean
  /** The linear color and roughness of the backdrop. */
  paper: [number, number, number]
  paperRough: number
  /** A factor for the intensity of all cards. */
  light?: number
  density?: number
  /** The distance of the wall behind the model. */
  back?: number
  /** Extra cards for this picture, added to the rig's. */
  cards?: Rig['cards']
}

export interface Development {
  look: string
  exposure: number
  strength: number
}

const script = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url))

/** Runs Blender at the lowest priority. Its output is shown only in the error. */
function blender(...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('nice', ['-n', '19', 'blender', '-b', '-noaudio', '-P', ...args])
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-8000)))
    child.stderr.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-8000)))
    child.on('error', () => {
      reject(new Error('Blender is missing: install Debian’s blender and python3-numpy.'))
    })
    child.on('close', (code) => {
      if (code === 0 && !output.includes('Traceback')) resolve()
      else reject(new Error(`Blender failed:\n${output}`))
    })
  })
}

/** The default job: one model, not animated, without glass, under the light of its rig. */
const plain = { hides: [], after: false, company: [], threads: 2, glass: false, light: 1 }

/** Renders, denoises and develops one picture into a 16-bit PNG at `${job.out}.png`. */
export async function photograph(job: Job, development: Development): Promise<string> {
  writeFileSync(`${job.out}.json`, JSON.stringify({ ...plain, ...job }))
  await blender(script('studio.py'), '--', `${job.out}.json`)
  const halves = [`${job.out}.a.exr`, `${job.out}.b.exr`] as const
  const { width, height, rgb } = await denoise(...halves, development.strength)
  writeExr(`${job.out}.exr`, width, height, rgb)
  const { look, exposure } = development
  await blender(script('develop.py'), '--', `${job.out}.exr`, `${job.out}.png`, look, String(exposure))
  for (const half of halves) await rm(half)
  return `${job.out}.png`
}
