import { Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import type { Vec2 } from '../geometry/fillet.ts'
import { sweep } from '../geometry/sweep.ts'
import type { Station } from '../geometry/sweep.ts'
import { type FormName, Model } from '../model/model.ts'

interface Limb {
  /** Half of the section's depth and height where the model is, in millimetres. */
  half: Vec2
  /** The lengths to the rounded end and to the other end. */
  reach: Vec2
  /** The growth of the section towards the other end. */
  grows: number
}

/** The exponent of the section, a superellipse; 2 is an ellipse, a wrist is slightly flatter. */
const power = 2.3

const section: Vec2[] = Array.from({ length: 40 }, (_, i) => {
  const angle = (i / 40) * Math.PI * 2
  const along = (v: number) => Math.sign(v) * Math.abs(v) ** (2 / power)
  return [along(Math.cos(angle)), along(Math.sin(angle))]
})

/** A limb along X, its middle at the origin of the model. */
function limb({ half, reach, grows }: Limb): BufferGeometry {
  const steps = 44
  const stations = Array.from({ length: steps + 1 }, (_, i): Station => {
    // Stations are closer at the rounded end.
    const share = (1 - Math.cos((i / steps) * Math.PI)) / 2
    const x = -reach[0] + share * (reach[0] + reach[1])
    const toEnd = Math.min(x + reach[0], reach[1] - x) / half[1]
    const round = Math.sqrt(Math.max(0.0004, 1 - Math.max(0, 1 - toEnd) ** 2))
    const stout = 1 + grows * (Math.max(0, x) / reach[1]) ** 2
    return {
      at: new Vector3(x, 0, 0),
      side: new Vector3(0, 0, 1),
      up: new Vector3(0, 1, 0),
      width: half[0] * round * stout,
      height: half[1] * round * stout,
    }
  })
  return sweep(stations, section)
}

const limbs: Record<FormName, Limb> = {
  wrist: { half: [26.2, 18.4], reach: [78, 96], grows: 0.16 },
  finger: { half: [8.35, 8.35], reach: [26, 34], grows: 0.08 },
}

export const formNames = Object.keys(limbs) as FormName[]

export async function makeForm(name: FormName): Promise<Model> {
  const model = new Model(name)
  await model.part('form', limb(limbs[name]), 'suede_bone')
  return model
}
