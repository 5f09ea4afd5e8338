import { add, clamp, layered, light, mix, scale, smooth, times } from './canvas.ts'
import type { Colour, Shade } from './canvas.ts'

/** A signed distance: negative inside the opening of a wall. The origin is the middle of the lower edge, y upwards. */
type Opening = (x: number, y: number) => number

/** Sunlight through a window: its middle, half its size, its slant, and its panes across and upwards. */
interface Sun {
  at: readonly [number, number]
  half: readonly [number, number]
  lean: number
  panes: readonly [number, number]
  /** True when the window has an arched top. */
  arched?: boolean
  strength: number
}

/** The sunlight on a point; the edges are softer farther from the window. */
function sunlight({ at, half, lean, panes, arched = false, strength }: Sun, x: number, y: number): number {
  const v = (y - at[1]) / half[1]
  const u = (x - at[0] + (y - at[1]) * lean) / half[0]
  const soft = 0.07 + 0.05 * (1 - v)
  const inside = (t: number): number => smooth(-1 - soft, -1 + soft, t) * smooth(1 + soft, 1 - soft, t)
  const head = arched ? smooth(1 + soft, 1 - soft, Math.hypot(u, Math.max(0, (v - 0.4) / 0.6))) : inside(v)
  const bar = (t: number, count: number): number => {
    const cell = ((t + 1) / 2) * count
    const edge = Math.abs(cell - Math.round(cell)) / count
    return cell < 0.3 || cell > count - 0.3 ? 1 : 0.25 + 0.75 * smooth(0.008, 0.03, edge)
  }
  const leaves = 0.72 + 0.28 * smooth(0.35, 0.6, layered(x * 5 + 2, y * 5, 3))
  return (
    strength *
    inside(u) *
    head *
    smooth(-1 - soft, -1 + soft, v) *
    bar(u, panes[0]) *
    bar(v, panes[1]) *
    leaves
  )
}

/** A room: a row of walls, each with an opening, and a light at the end. */
interface Room {
  openings: readonly Opening[]
  /** The nearest and the farthest wall; walls between them are interpolated. */
  near: string
  far: string
  glow: string
  brightness: number
  /** The direction of the light, which decides which reveal is lit. */
  from: readonly [number, number]
  floor: string
  /** The height of the floor line in the last room, 0 at the lower edge. */
  ground: number
  /** Sunlight on the walls from a window behind the viewer. */
  sun: Sun
  detail?: (x: number, y: number, wall: number) => number
  beyond?: (x: number, y: number) => Colour
}

const roundArch =
  (half: number, spring: number, shift = 0): Opening =>
  (x, y) => {
    const dx = x - shift
    return y > spring ? Math.hypot(dx, y - spring) - half : Math.abs(dx) - half
  }

const pointed =
  (half: number, spring: number): Opening =>
  (x, y) => {
    if (y <= spring) return Math.abs(x) - half
    const radius = half * 1.9
    return Math.hypot(Math.abs(x) + (radius - half), y - spring) - radius
  }

const box =
  (half: number, top: number, round = 0, shift = 0): Opening =>
  (x, y) => {
    const [dx, dy] = [Math.abs(x - shift) - half + round, y - top + round]
    return Math.min(Math.max(dx, dy), 0) + Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - round
  }

const stepped =
  (half: number, top: number, step: number): Opening =>
  (x, y) =>
    Math.min(...[0, 1, 2, 3].map((i) => box(half - i * step, top + i * step * 1.5)(x, y)))

const circle =
  (radius: number, cx: number, cy: number): Opening =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius

const many =
  (opening: Opening, pitch: number): Opening =>
  (x, y) =>
    opening(((((x + pitch / 2) % pitch) + pitch) % pitch) - pitch / 2, y)

/** The light through the eight-pointed stars of a screen. */
function stars(x: number, y: number): number {
  const [u, v] = [((((x * 11) % 1) + 1) % 1) - 0.5, ((((y * 11) % 1) + 1) % 1) - 0.5]
  const square = Math.max(Math.abs(u), Math.abs(v)) - 0.27
  const diamond = (Math.abs(u) + Math.abs(v)) * 0.7071 - 0.27
  return smooth(0.02, -0.02, Math.min(square, diamond))
}

export const rooms: Record<string, Room> = {
  paris: {
    openings: [
      roundArch(0.5, 0.42),
      roundArch(0.37, 0.4, 0.03),
      roundArch(0.27, 0.36, 0.05),
      roundArch(0.185, 0.31, 0.065),
    ],
    near: '#a39a8c',
    far: '#f1ebdf',
    glow: '#fff3dc',
    brightness: 0.62,
    from: [-0.8, 0.6],
    floor: '#8c8374',
    ground: 0.17,
    sun: { at: [-0.5, 0.52], half: [0.15, 0.36], lean: 0.34, panes: [2, 4], arched: true, strength: 0.55 },
  },
  london: {
    openings: [box(0.56, 0.86), box(0.42, 0.76), roundArch(0.3, 0.44), roundArch(0.2, 0.4)],
    near: '#0e1b17',
    far: '#38584b',
    glow: '#ffd594',
    brightness: 1.0,
    from: [0.7, 0.7],
    floor: '#121715',
    ground: 0.15,
    sun: { at: [0.44, 0.5], half: [0.2, 0.3], lean: -0.42, panes: [3, 3], strength: 1.3 },
    detail: (x, y, wall) => {
      if (wall > 1) return 0
      const panel = Math.max(
        Math.abs(Math.abs(x) - (wall === 0 ? 0.66 : 0.49)) - (wall === 0 ? 0.07 : 0.045),
        Math.abs(y - 0.46) - 0.3,
      )
      return smooth(0.006, 0, Math.abs(panel)) * 0.5
    },
    beyond: (x, y) => {
      const bars = Math.min(
        Math.abs(((((x * 9) % 1) + 1) % 1) - 0.5),
        Math.abs(((((y * 9 + 0.2) % 1) + 1) % 1) - 0.5),
      )
      return scale([1, 0.74, 0.42], 0.25 + 1.1 * smooth(0.03, 0.05, bars))
    },
  },
  milan: {
    openings: [
      many(roundArch(0.2, 0.5), 0.52),
      many(roundArch(0.125, 0.42), 0.33),
      many(roundArch(0.078, 0.35), 0.21),
    ],
    near: '#7c3d26',
    far: '#e3a777',
    glow: '#ffe3b8',
    brightness: 0.6,
    from: [0.85, 0.5],
    floor: '#a8683f',
    ground: 0.2,
    sun: { at: [-0.2, 0.72], half: [0.34, 0.2], lean: 0.6, panes: [4, 1], arched: true, strength: 0.75 },
  },
  'new-york': {
    openings: [
      stepped(0.5, 0.62, 0.075),
      stepped(0.37, 0.53, 0.055),
      stepped(0.26, 0.45, 0.04),
      stepped(0.17, 0.38, 0.027),
    ],
    near: '#0b0e16',
    far: '#5a5a66',
    glow: '#e9c88c',
    brightness: 0.8,
    from: [-0.5, 0.8],
    floor: '#10131c',
    ground: 0.14,
    sun: { at: [-0.46, 0.6], half: [0.09, 0.44], lean: 0.22, panes: [1, 7], strength: 1.6 },
    detail: (x) => 0.28 * (0.5 + 0.5 * Math.cos(x * 2 * Math.PI * 42)) ** 6,
  },
  dubai: {
    openings: [pointed(0.5, 0.34), pointed(0.38, 0.32), pointed(0.275, 0.29), pointed(0.19, 0.26)],
    near: '#8a6434',
    far: '#f4dfb2',
    glow: '#fff0cc',
    brightness: 0.6,
    from: [-0.7, 0.7],
    floor: '#a57f4a',
    ground: 0.16,
    sun: { at: [0.52, 0.6], half: [0.2, 0.42], lean: -0.5, panes: [6, 9], arched: true, strength: 0.5 },
    detail: (x, y, wall) => (wall < 2 ? -stars(x, y) * (wall === 0 ? 0.5 : 0.3) : 0),
  },
  tokyo: {
    openings: [box(0.62, 0.93), box(0.5, 0.8), circle(0.27, 0.1, 0.47)],
    near: '#170e10',
    far: '#6d4a3c',
    glow: '#f3e6cd',
    brightness: 0.75,
    from: [0.6, 0.6],
    floor: '#1d1311',
    ground: 0.12,
    sun: { at: [-0.36, 0.36], half: [0.26, 0.22], lean: 0.75, panes: [5, 4], strength: 0.9 },
    detail: (x, y, wall) => {
      if (wall !== 2) return 0
      const lattice = Math.min(
        Math.abs(((((x * 8) % 1) + 1) % 1) - 0.5),
        Math.abs(((((y * 5.5) % 1) + 1) % 1) - 0.5) * 0.8,
      )
      return smooth(0.04, 0.026, lattice) * -0.55 + 0.12
    },
    beyond: (x, y) => {
      const moon = Math.hypot(x - 0.19, y - 0.56)
      const dusk = mix(light('#e9c7a0'), light('#54618a'), smooth(0.25, 0.72, y))
      const mist = layered(x * 3, y * 9, 4) * smooth(0.5, 0.25, y)
      return add(add(dusk, [1, 0.95, 0.85], smooth(0.082, 0.079, moon) * 0.9), [1, 0.9, 0.8], mist * 0.2)
    },
  },
}

/** Renders a room. */
export function roomShade(room: Room): Shade {
  const [near, far, glow, floor] = [light(room.near), light(room.far), light(room.glow), light(room.floor)]
  const count = room.openings.length
  return (sx, sy) => {
    const [x, y] = [sx - 0.75, 1 - sy]
    for (const [wall, opening] of room.openings.entries()) {
      const d = opening(x, y)
      const share = wall / count
      const reveal = 0.02 * (1 - share * 0.6)
      const foot = room.ground * (wall / count) ** 0.8
      if (d < 0 && d > -reveal && y > foot)
        return jamb(room, opening, x, y, d / -reveal, mix(near, far, share))
      if (d < 0) continue
      if (y < foot) return ground(room, floor, glow, x, y, share)
      return scale(face(room, wall, x, y, mix(near, far, share), d), 0.7 + 0.3 * smooth(0, 0.07, y - foot))
    }
    if (y < room.ground) return ground(room, floor, glow, x, y, 1)
    const end = room.beyond ? room.beyond(x, y) : scale(glow, 0.7 + 0.75 * smooth(0.75, 0.1, y))
    return scale(end, room.brightness)
  }
}

/** The face of a wall: plaster, darker below the wall in front and warmer near the opening. */
function face(room: Room, wall: number, x: number, y: number, colour: Colour, d: number): Colour {
  const before = wall > 0 ? room.openings[wall - 1] : undefined
  const depth = before ? -before(x - room.from[0] * 0.03, y - room.from[1] * 0.03) : 1
  const shaded = before ? 0.42 + 0.58 * smooth(-0.02, 0.13, depth) : 1
  const warm = Math.exp(-d * 7) * 0.3
  const plaster = 0.94 + 0.12 * layered(x * 9 + wall * 5, y * 9, 5)
  const detail = room.detail ? room.detail(x, y, wall) : 0
  const height = 0.72 + 0.34 * smooth(0, 0.9, y)
  // A wall farther from the window gets the light at a shifted position.
  const sun = sunlight(room.sun, x + room.sun.lean * wall * 0.16, y - wall * 0.05) * shaded
  const falling = shaded * plaster * height * (1 + detail) * (1 + 0.8 * sun)
  const lit = add(
    add(scale(colour, falling), light(room.glow), warm * 0.22),
    times(light(room.glow), mix(colour, [0.3, 0.3, 0.3], 0.35)),
    sun * 0.85,
  )
  return detail < -0.2 ? add(lit, light(room.glow), -detail * 0.22 * (wall + 0.6)) : lit
}

/** The reveal of an opening, lit where it faces the light at the end of the room. */
function jamb(room: Room, opening: Opening, x: number, y: number, across: number, colour: Colour): Colour {
  const e = 0.002
  const [gx, gy] = [opening(x + e, y) - opening(x - e, y), opening(x, y + e) - opening(x, y - e)]
  const length = Math.hypot(gx, gy) || 1
  const facing = clamp((-(gx * room.from[0] + gy * room.from[1]) / length) * 0.5 + 0.5)
  const lit = 0.45 + 1.15 * facing * (0.55 + 0.45 * across)
  return add(scale(colour, lit), light(room.glow), 0.16 * facing)
}

/** The polished floor, with a weak reflection of the light at the end. */
function ground(room: Room, floor: Colour, glow: Colour, x: number, y: number, share: number): Colour {
  const line = room.ground
  const mirrored = room.openings[room.openings.length - 1]?.(x, line + (line - y) * 1.6) ?? 1
  const shine = smooth(0.06, -0.06, mirrored) * (0.25 + 0.5 * (y / line))
  const depth = 0.5 + 0.6 * share
  const veins = 0.9 + 0.2 * layered(x * 7, y * 40, 5)
  return add(scale(floor, depth * veins), glow, shine * 0.5)
}
