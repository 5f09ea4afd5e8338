import { CapsuleGeometry, Matrix4, Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import { merged } from './mesh.ts'

export interface Seam {
  /** The line of the seam, in order. */
  line: readonly { at: Vector3; up: Vector3 }[]
  pitch: number
  length: number
  thread: number
  /** The angle of each stitch to the seam, in radians. */
  lean: number
}

/** Saddle stitches along a seam. Three fifths of each thread are below the surface. */
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
      // The basis must be right-handed; a mirrored one turns the faces inwards.
      const side = new Vector3().crossVectors(way, up).normalize()
      const basis = new Matrix4().makeBasis(side, way, up.clone().crossVectors(side, way))
      all.push(one.clone().rotateZ(seam.lean).applyMatrix4(basis).translate(at.x, at.y, at.z))
      along -= seam.pitch
    }
    along += step
  })
  return merged(all)
}
