import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { denoise } from './denoise.ts'
import { writeExr } from './exr.ts'
import type { Rig } from '../light/rigs.ts'

/** What studio.py is asked for. Angles in degrees, lengths as the camera and rig say. */
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
  /** Its motions have come to their end. */
  after?: boolean
  /** The largest side of what is shown, in metres; light and camera are measured in it. */
  radius?: number
  company?: { glb: string; at: [number, number, number]; turned: number; scale: number }[]
  width: number
  height: number
  samples: number
  threshold: number
  threads?: number
  glass?: boolean
  /** Linear colour of the backdrop, and how matt it is. */
  paper: [number, number, number]
  paperRough: number
  /** All cards times this. */
  light?: number
  density?: number
  /** How far behind the piece the wall stands. */
  back?: number
  /** Cards for this picture alone, added to the rig's. */
  cards?: Rig['cards']
}

export interface Development {
  look: string
  exposure: number
  strength: number
}

const script = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url))

/** Runs Blender at the lowest priority; its chatter is kept for when something goes wrong. */
function blender(...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('nice', ['-n', '19', 'blender', '-b', '-noaudio', '-P', ...args])
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8000)))
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8000)))
    child.on('error', () => {
      reject(new Error('Pictures need Blender: install Debian’s blender, python3-numpy.'))
    })
    child.on('close', (code) => {
      if (code === 0 && !said.includes('Traceback')) resolve()
      else reject(new Error(`Blender failed:\n${said}`))
    })
  })
}

/** A piece by itself, unmoved, without glass, under the light of its rig. */
const plain = { hides: [], after: false, company: [], threads: 2, glass: false, light: 1 }

/** Renders, cleans and develops one picture; leaves a 16-bit PNG at `${job.out}.png`. */
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
