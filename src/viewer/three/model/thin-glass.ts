import {
  CustomBlending,
  type Group,
  Mesh,
  MeshPhysicalMaterial,
  OneFactor,
  OneMinusSrcColorFactor,
  ZeroFactor,
} from 'three'

/** Clear, smooth and without volume: light is not refracted. */
const isThin = ({ transmission, thickness, roughness, color }: MeshPhysicalMaterial) =>
  transmission > 0.5 && thickness === 0 && roughness <= 0.15 && Math.min(color.r, color.g, color.b) > 0.85

/**
 * Replaces transmission by blending for thin clear glass, which only adds reflections to what is behind it. It looks the
 * same and stays sharp. Transmission would render the whole model a second time, which took ten times as long.
 */
export function thinGlass(model: Group): void {
  model.traverse((part) => {
    if (!(part instanceof Mesh) || !(part.material instanceof MeshPhysicalMaterial)) return
    const { material } = part
    if (!isThin(material)) return
    material.transmission = 0
    material.color.setScalar(0)
    material.transparent = true
    material.depthWrite = false
    // Screen blending, because these colors are already tone mapped; additive blending would overexpose.
    material.blending = CustomBlending
    material.blendSrc = OneFactor
    material.blendDst = OneMinusSrcColorFactor
    material.blendSrcAlpha = ZeroFactor
    material.blendDstAlpha = OneFactor
    material.needsUpdate = true
  })
}
