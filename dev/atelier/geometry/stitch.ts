import { CapsuleGeometry, Matrix4, Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import { merged } from './mesh.ts'

export interface Seam {
  /** Where the thread lies, in order; the middle of each stitch is found along it. */
  line: readonly { at: Vector3; up: Vector3 }[]
  pitch: number
  length: number
  thread: number
  /** How far the stitch leans in its hole, in radians: saddle stitches are never quite in line. */
  lean: number
}

/** Saddle stitches along a seam. Each is sunk to three fifths of its thread: a stitch that stands proud looks glued on. */
export function stitches(seam: Seam): BufferGeometry {
  const one = new CapsuleGeometry(seam.thread / 2, seam.length - seam.thread, 3, 6)
  const all: BufferGeometry[] = []
  let along = -seam.pitch * 0.6
  seam.line.forEach((point, i) => {
    const before = seam.line[i - 1]
    if (!before) return
    const step = point.at.distanceTo(before.at)
    while (along + step >= seam.pitch) {
      const share = (seam.pitch - along) / step
      const at = before.at.clone().lerp(point.at, share)
      const way = point.at.clone().sub(before.at).normalize()
      const up = before.up.clone().lerp(point.up, share).normalize()
      // A right-handed basis: a mirrored one would turn the thread inside out and shade it black.
      const side = new Vector3().crossVectors(way, up).normalize()
      const basis = new Matrix4().makeBasis(side, way, up.clone().crossVectors(side, way))
      all.push(one.clone().rotateZ(seam.lean).applyMatrix4(basis).translate(at.x, at.y, at.z))
      along -= seam.pitch
    }
    along += step
  })
  return merged(all)
}
