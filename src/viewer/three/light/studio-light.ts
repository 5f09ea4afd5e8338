import {
  AdditiveBlending,
  CircleGeometry,
  Color,
  DataTexture,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  type Texture,
  type WebGLRenderer,
} from 'three'

/** A light card, in units of the model's largest side. dev/atelier writes them to /models/light-cards.json. */
interface LightCard {
  readonly color: string
  readonly intensity: number
  readonly position: readonly [number, number, number]
  readonly size: readonly [number, number]
  readonly lookAt: readonly [number, number, number]
}

/** The lighting of the photographs: cards that appear in reflections, and their surroundings. */
export interface StudioLight {
  readonly ground: string
  readonly background: readonly [number, number, number]
  readonly floor: readonly [number, number, number]
  readonly exposure: number
  readonly sun?: {
    readonly color: string
    readonly intensity: number
    readonly position: readonly [number, number, number]
  }
  readonly cards: readonly LightCard[]
}

const softnessPx = 64

/** A card that fades from its middle to its border, like a softbox. */
function createCard(spec: LightCard): Mesh {
  const fade = (i: number) => {
    const t = Math.min(1, Math.max(0, (0.5 - Math.abs(i / (softnessPx - 1) - 0.5)) / 0.38))
    return t * t * (3 - 2 * t)
  }
  const pixels = new Uint8Array(softnessPx * softnessPx * 4)
  for (let y = 0; y < softnessPx; y++) {
    for (let x = 0; x < softnessPx; x++) {
      const at = (y * softnessPx + x) * 4
      pixels.fill(fade(x) * fade(y) * 255, at, at + 3)
      pixels[at + 3] = 255
    }
  }
  const map = new DataTexture(pixels, softnessPx, softnessPx)
  map.needsUpdate = true
  const material = new MeshBasicMaterial({
    map,
    color: new Color(spec.color).multiplyScalar(spec.intensity),
    blending: AdditiveBlending,
    depthWrite: false,
    side: DoubleSide,
  })
  const card = new Mesh(new PlaneGeometry(...spec.size), material)
  card.position.set(...spec.position)
  card.lookAt(...spec.lookAt)
  return card
}

/** Renders the environment map: the cards in a dim scene, prefiltered for every roughness. The caller disposes of it. */
export function createReflections(renderer: WebGLRenderer, studio: StudioLight): Texture {
  const scene = new Scene()
  scene.background = new Color(...studio.background)
  const floor = new Mesh(
    new CircleGeometry(9, 48),
    new MeshBasicMaterial({ color: new Color(...studio.floor) }),
  )
  floor.rotation.x = -Math.PI / 2
  floor.position.y = -1
  scene.add(floor, ...studio.cards.map(createCard))
  const filter = new PMREMGenerator(renderer)
  const { texture } = filter.fromScene(scene, 0.012)
  filter.dispose()
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return
    object.geometry.dispose()
    object.material.map?.dispose()
    object.material.dispose()
  })
  return texture
}
