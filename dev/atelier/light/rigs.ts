import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

type Vec3 = [number, number, number]

/** A soft-edged light card. Lengths are in radii of the piece (its largest side), from its middle; +Z is the viewer. */
interface Card {
  name: string
  color: string
  intensity: number
  position: Vec3
  size: [number, number]
  lookAt: Vec3
}

export interface Rig {
  /** The flat colour behind the piece, as the page paints it. */
  ground: string
  /** What the ground brightens to behind the piece. */
  pool: string
  background: Vec3
  floor: Vec3
  exposure: number
  sun?: { color: string; intensity: number; position: Vec3 }
  cards: Card[]
}

const rigFile = fileURLToPath(new URL('./rigs.json', import.meta.url))
export const rigs = JSON.parse(readFileSync(rigFile, 'utf8')) as Record<'stone' | 'night', Rig>

/** The storefront's viewer lights pieces exactly as the spins are lit; this is where it reads how. */
export async function writeLightCards(): Promise<void> {
  const path = fileURLToPath(new URL('../../../public/models/light-cards.json', import.meta.url))
  await writeFile(path, JSON.stringify(rigs.stone) + '\n')
}

if (import.meta.main) await writeLightCards()
