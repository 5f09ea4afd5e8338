/** A triangle mesh as stored in a file. */
export interface Mesh {
  positions: ArrayLike<number>
  indices: ArrayLike<number>
}

/** Numbers the distinct positions of the vertices; positions nearer than a tenth of a micron are equal. */
function weld(positions: ArrayLike<number>): Int32Array {
  const places = new Map<string, number>()
  const count = positions.length / 3
  const welded = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const key = [0, 1, 2].map((c) => Math.round((positions[i * 3 + c] ?? 0) * 2000)).join()
    const known = places.get(key) ?? places.size
    places.set(key, known)
    welded[i] = known
  }
  return welded
}

/** The number of triangle edges without an edge in the opposite direction; 0 for a closed mesh. */
export function openEdges(mesh: Mesh): number {
  const places = weld(mesh.positions)
  const edges = new Map<string, number>()
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => places[mesh.indices[t + k] ?? 0] ?? 0)
    if (new Set(corners).size < 3) continue
    corners.forEach((from, k) => {
      const to = corners[(k + 1) % 3] ?? 0
      const key = from < to ? `${from},${to}` : `${to},${from}`
      edges.set(key, (edges.get(key) ?? 0) + (from < to ? 1 : -1))
    })
  }
  return [...edges.values()].filter((balance) => balance !== 0).length
}

/** The volume of each separate shell, in cubic units; negative when its faces point inwards. */
export function shellVolumes(mesh: Mesh): number[] {
  const places = weld(mesh.positions)
  const parent = Int32Array.from({ length: Math.max(...places, 0) + 1 }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0
      at = parent[at] ?? 0
    }
    return at
  }
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => root(places[mesh.indices[t + k] ?? 0] ?? 0)) as [
      number,
      number,
      number,
    ]
    parent[b] = a
    parent[root(c)] = root(a)
  }
  const volumes = new Map<number, number>()
  const at = (i: number, c: number): number => mesh.positions[i * 3 + c] ?? 0
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const [i, j, k] = [0, 1, 2].map((n) => mesh.indices[t + n] ?? 0) as [number, number, number]
    const sixth =
      at(i, 0) * (at(j, 1) * at(k, 2) - at(j, 2) * at(k, 1)) +
      at(i, 1) * (at(j, 2) * at(k, 0) - at(j, 0) * at(k, 2)) +
      at(i, 2) * (at(j, 0) * at(k, 1) - at(j, 1) * at(k, 0))
    const shell = root(places[i] ?? 0)
    volumes.set(shell, (volumes.get(shell) ?? 0) + sixth / 6)
  }
  return [...volumes.values()]
}

/**
 * The millimetres of texture on a millimetre of surface, for the whole part: the square root of UV area over area,
 * weighted by area. 1 is true scale.
 */
export function textureScale(mesh: Mesh, uvs: ArrayLike<number>, uvSpan: number): number {
  let [sum, total] = [0, 0]
  const point = (i: number): [number, number, number] => [
    mesh.positions[i * 3] ?? 0,
    mesh.positions[i * 3 + 1] ?? 0,
    mesh.positions[i * 3 + 2] ?? 0,
  ]
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const [i, j, k] = [0, 1, 2].map((n) => mesh.indices[t + n] ?? 0) as [number, number, number]
    const [a, b, c] = [point(i), point(j), point(k)]
    const u = b.map((v, n) => v - (a[n] ?? 0)) as [number, number, number]
    const v = c.map((w, n) => w - (a[n] ?? 0)) as [number, number, number]
    const area =
      Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2
    const uv = (n: number, axis: number): number => (uvs[n * 2 + axis] ?? 0) * uvSpan
    const uvArea =
      Math.abs(
        (uv(j, 0) - uv(i, 0)) * (uv(k, 1) - uv(i, 1)) - (uv(k, 0) - uv(i, 0)) * (uv(j, 1) - uv(i, 1)),
      ) / 2
    if (area < 1e-6) continue
    sum += Math.sqrt(uvArea / area) * area
    total += area
  }
  return sum / total
}
