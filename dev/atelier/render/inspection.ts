// Runs in the browser: measures every part of a model as the storefront's viewer draws it.
import * as THREE from 'three'
import { loadModel } from '../../../src/viewer/three/model/load-model.ts'
import { createReflections } from '../../../src/viewer/three/light/studio-light.ts'
import type { Rig } from '../light/rigs.ts'

export interface InspectedPart {
  name: string
  /** The fraction of the part's outline that its outward faces cover; below 1 when a face has the wrong winding. */
  closed: number
  /** The brightest pixel under the studio's light, from 0 to 255. */
  brightest: number
}

const side = 96
const renderer = new THREE.WebGLRenderer({ preserveDrawingBuffer: true })
renderer.toneMapping = THREE.NeutralToneMapping
renderer.setSize(side, side, false)
renderer.setClearColor(0x000000)

const flat = (faces: THREE.Side): THREE.Material =>
  new THREE.MeshBasicMaterial({ color: 0xffffff, side: faces })
const [outside, allFaces] = [flat(THREE.FrontSide), flat(THREE.DoubleSide)]

function pixels(scene: THREE.Scene, camera: THREE.Camera): Uint8Array {
  renderer.render(scene, camera)
  const context = renderer.getContext()
  const data = new Uint8Array(side * side * 4)
  context.readPixels(0, 0, side, side, context.RGBA, context.UNSIGNED_BYTE, data)
  return data
}

/** The number of lit pixels and the brightest of them. */
function measure(data: Uint8Array): { lit: number; brightest: number } {
  let [lit, brightest] = [0, 0]
  for (let i = 0; i < data.length; i += 4) {
    const value = Math.max(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0)
    if (value > 3) lit++
    brightest = Math.max(brightest, value)
  }
  return { lit, brightest }
}

/** A camera on one part, from above and slightly from the side. */
function eyeFor(part: THREE.Mesh, azimuth: number, elevation: number): THREE.Camera {
  const sphere = new THREE.Box3().setFromObject(part, true).getBoundingSphere(new THREE.Sphere())
  const eye = new THREE.PerspectiveCamera(18, 1, sphere.radius * 0.1, sphere.radius * 20)
  eye.position
    .setFromSphericalCoords(sphere.radius * 6.6, Math.PI / 2 - elevation, azimuth)
    .add(sphere.center)
  eye.lookAt(sphere.center)
  return eye
}

const directions = [
  [0.5, 0.5],
  [3.6, -0.5],
] as const

const scene = new THREE.Scene()

/** Sets the light. Reflections are slow to compute, so they are computed once. */
function light(rig: Rig): void {
  scene.environment = createReflections(renderer, rig)
}

async function inspect(modelName: string): Promise<InspectedPart[]> {
  const model = await loadModel(`/models/${modelName}.glb`, undefined)
  scene.clear().add(model)
  const parts: THREE.Mesh[] = []
  model.traverse((object) => {
    if (object instanceof THREE.Mesh && !object.name.startsWith('engrave_')) parts.push(object)
  })
  return parts.map((part) => {
    for (const other of parts) other.visible = other === part
    const own = part.material
    let [closed, brightest] = [1, 0]
    for (const [azimuth, elevation] of directions) {
      const eye = eyeFor(part, azimuth, elevation)
      part.material = outside
      const front = measure(pixels(scene, eye)).lit
      part.material = allFaces
      const whole = measure(pixels(scene, eye)).lit
      part.material = own
      closed = Math.min(closed, whole === 0 ? 0 : front / whole)
      brightest = Math.max(brightest, measure(pixels(scene, eye)).brightest)
    }
    return { name: part.name, closed, brightest }
  })
}

Object.assign(window, { stage: { light, inspect } })
