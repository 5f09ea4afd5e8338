import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

type Vec3 = [number, number, number]

/** A soft-edged light card. Lengths are in units of the model's largest side, from its middle; +Z points to the viewer. */
interface Card {
  name: string
  color: string
  intensity: number
  position: Vec3
  size: [number, number]
  lookAt: Vec3
}

export interface Rig {
  /** The background color of the page behind the model. */
  ground: string
  /** The brighter background directly behind the model. */
  pool: string
  background: Vec3
  floor: Vec3
  exposure: number
  sun?: { color: string; intensity: number; position: Vec3 }
  cards: Card[]
}

const rigFile = fileURLToPath(new URL('./rigs.json', import.meta.url))
export const rigs = JSON.parse(readFileSync(rigFile, 'utf8')) as Record<'stone' | 'night', Rig>

/** Writes the light rig of the spins for the storefront's viewer, which uses the same light. */
export async function writeLightCards(): Promise<void> {
  const path = fileURLToPath(new URL('../../../public/models/light-cards.json', import.meta.url))
  await writeFile(path, JSON.stringify(rigs.stone) + '\n')
}

if (import.meta.main) await writeLightCards()
