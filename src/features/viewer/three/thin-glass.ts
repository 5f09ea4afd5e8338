import {
  CustomBlending,
  type Group,
  Mesh,
  MeshPhysicalMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
} from 'three'

/** What glass this clear takes from the light behind it. */
const taken = 0.05

const isThin = (material: MeshPhysicalMaterial) =>
  material.transmission > 0.5 && material.thickness === 0 && material.roughness <= 0.15

/**
 * Clear glass without a volume bends nothing: it adds its reflections to what lies behind and dims it a little. Said so, it
 * looks the same and is sharp, where transmission would draw the whole piece a second time into a blurred picture.
 */
export function thinGlass(piece: Group): void {
  piece.traverse((part) => {
    if (!(part instanceof Mesh) || !(part.material instanceof MeshPhysicalMaterial)) return
    const { material } = part
    if (!isThin(material)) return
    const { r, g, b } = material.color
    material.opacity = Math.max(taken, 1 - (r + g + b) / 3)
    material.transmission = 0
    material.color.setScalar(0)
    material.transparent = true
    material.depthWrite = false
    material.blending = CustomBlending
    material.blendSrc = OneFactor
    material.blendDst = OneMinusSrcAlphaFactor
    material.needsUpdate = true
    part.castShadow = false
  })
}
