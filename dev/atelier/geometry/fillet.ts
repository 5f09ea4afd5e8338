/** A corner of a profile in millimetres; the optional third number is its radius. */
export type Corner = readonly [x: number, y: number, radius?: number]
export type Vec2 = [number, number]

const sub = (a: Corner, b: Corner): Vec2 => [a[0] - b[0], a[1] - b[1]]

function unit(v: Vec2): Vec2 {
  const length = Math.hypot(v[0], v[1]) || 1
  return [v[0] / length, v[1] / length]
}

/**
 * Rounds the corners of a profile. Each arc has a support point close to both ends, so that flat parts stay flat after
 * smoothing. An outline to be extruded must not have support points: triangulation drops collinear points, which would
 * leave a seam.
 */
export function fillet(corners: readonly Corner[], closed: boolean, segments = 5, supports = true): Vec2[] {
  const count = corners.length
  const at = (i: number): Corner => corners[(i + count) % count] ?? [0, 0]
  return corners.flatMap((corner, i): Vec2[] => {
    const end = !closed && (i === 0 || i === count - 1)
    const radius = corner[2] ?? 0
    if (end || radius <= 0) return [[corner[0], corner[1]]]
    const points = arc(at(i - 1), corner, at(i + 1), radius, segments)
    return supports ? points : points.slice(1, -1)
  })
}

function arc(before: Corner, corner: Corner, after: Corner, radius: number, segments: number): Vec2[] {
  const back = sub(before, corner)
  const ahead = sub(after, corner)
  const [lengthBack, lengthAhead] = [Math.hypot(...back), Math.hypot(...ahead)]
  const [u, v] = [unit(back), unit(ahead)]
  const angle = Math.acos(Math.max(-1, Math.min(1, u[0] * v[0] + u[1] * v[1])))
  if (Math.PI - angle < 1e-4) return [[corner[0], corner[1]]]
  const cut = Math.min(radius / Math.tan(angle / 2), lengthBack * 0.48, lengthAhead * 0.48)
  const r = cut * Math.tan(angle / 2)
  const bisector = unit([u[0] + v[0], u[1] + v[1]])
  const toCentre = r / Math.sin(angle / 2)
  const centre: Vec2 = [corner[0] + bisector[0] * toCentre, corner[1] + bisector[1] * toCentre]
  const from: Vec2 = [corner[0] + u[0] * cut, corner[1] + u[1] * cut]
  const to: Vec2 = [corner[0] + v[0] * cut, corner[1] + v[1] * cut]
  const support = Math.min(r * 0.15, lengthBack * 0.01, lengthAhead * 0.01)

  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0])
  let sweep = Math.atan2(to[1] - centre[1], to[0] - centre[0]) - start
  if (sweep > Math.PI) sweep -= 2 * Math.PI
  if (sweep < -Math.PI) sweep += 2 * Math.PI
  const points: Vec2[] = [[from[0] + u[0] * support, from[1] + u[1] * support]]
  for (let i = 0; i <= segments; i++) {
    const a = start + (sweep * i) / segments
    points.push([centre[0] + r * Math.cos(a), centre[1] + r * Math.sin(a)])
  }
  points.push([to[0] + v[0] * support, to[1] + v[1] * support])
  return points
}
