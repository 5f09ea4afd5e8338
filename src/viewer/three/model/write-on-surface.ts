import { CanvasTexture, Mesh, MeshStandardMaterial, type Object3D, SRGBColorSpace, Texture } from 'three'
import type { Drawing } from '../live-model.ts'

const asTexture = (drawing: Drawing, anisotropy: number): Texture => {
  const texture = drawing instanceof HTMLCanvasElement ? new CanvasTexture(drawing) : new Texture(drawing)
  // glTF counts V from the top.
  texture.flipY = false
  texture.anisotropy = anisotropy
  texture.needsUpdate = true
  return texture
}

/** Sets color and bump maps of an `engrave_*` plane; undefined clears it. */
export function writeOnSurface(
  surface: Object3D | undefined,
  maps: { map: Drawing; bump?: Drawing } | undefined,
  anisotropy: number,
): void {
  if (!(surface instanceof Mesh) || !(surface.material instanceof MeshStandardMaterial)) return
  const { material } = surface
  material.map?.dispose()
  material.bumpMap?.dispose()
  material.map = maps ? asTexture(maps.map, anisotropy) : null
  if (material.map) material.map.colorSpace = SRGBColorSpace
  material.bumpMap = maps?.bump ? asTexture(maps.bump, anisotropy) : null
  material.transparent = true
  material.depthWrite = false
  material.opacity = maps ? 1 : 0
  surface.visible = maps !== undefined
  material.needsUpdate = true
}
