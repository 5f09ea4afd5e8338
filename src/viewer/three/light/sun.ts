import { DirectionalLight } from 'three'
import type { StudioLight } from './studio-light.ts'

/** The only light that casts a shadow. */
export function createSun(spec: NonNullable<StudioLight['sun']>, radius: number): DirectionalLight {
  const light = new DirectionalLight(spec.color, spec.intensity)
  const [x, y, z] = spec.position
  light.position.set(x * radius, y * radius, z * radius)
  light.castShadow = true
  light.shadow.mapSize.set(2048, 2048)
  light.shadow.radius = 8
  light.shadow.normalBias = radius * 0.004
  Object.assign(light.shadow.camera, { left: -radius, right: radius, top: radius, bottom: -radius })
  Object.assign(light.shadow.camera, { near: radius * 0.1, far: radius * 6 })
  return light
}
