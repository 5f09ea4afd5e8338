import {
  CustomBlending,
  type Group,
  Mesh,
  MeshPhysicalMaterial,
  OneFactor,
  OneMinusSrcColorFactor,
  ZeroFactor,
} from 'three'

/** Clear, smooth and without a volume: light goes straight through. */
const isThin = ({ transmission, thickness, roughness, color }: MeshPhysicalMaterial) =>
  transmission > 0.5 && thickness === 0 && roughness <= 0.15 && Math.min(color.r, color.g, color.b) > 0.85

/**
 * Thin clear glass bends nothing: it adds its reflections to what lies behind. Said so, it looks the same and stays sharp,
 * where transmission would draw the whole piece a second time, into a picture of its own; that took ten times as long.
 */
export function thinGlass(piece: Group): void {
  piece.traverse((part) => {
    if (!(part instanceof Mesh) || !(part.material instanceof MeshPhysicalMaterial)) return
    const { material } = part
    if (!isThin(material)) return
    material.transmission = 0
    material.color.setScalar(0)
    material.transparent = true
    material.depthWrite = false
    // Screened, for what is mixed here has already been toned for the eye; added, it would glare.
    material.blending = CustomBlending
    material.blendSrc = OneFactor
    material.blendDst = OneMinusSrcColorFactor
    material.blendSrcAlpha = ZeroFactor
    material.blendDstAlpha = OneFactor
    material.needsUpdate = true
  })
}
