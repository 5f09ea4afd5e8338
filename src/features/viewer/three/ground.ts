import { DirectionalLight, Group, Mesh, PlaneGeometry, ShadowMaterial } from 'three'
import type { StudioLight } from './studio-light.ts'

/** The one light of the studio that throws a shadow; the cards only shine. */
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

/** The sun of the studio and the shadow it lets fall on the ground, so that the piece stands and does not float. */
export function createGround(studio: StudioLight, radius: number): { group: Group; dispose(): void } {
  const group = new Group()
  const material = new ShadowMaterial({ opacity: 0.28 })
  const floor = new Mesh(new PlaneGeometry(radius * 8, radius * 8).rotateX(-Math.PI / 2), material)
  floor.receiveShadow = true
  floor.position.y = -radius * 0.0005
  group.add(floor)
  const light = studio.sun && createSun(studio.sun, radius)
  if (light) group.add(light)
  return {
    group,
    dispose() {
      floor.geometry.dispose()
      material.dispose()
      light?.dispose()
    },
  }
}
