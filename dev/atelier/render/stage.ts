// Runs in the browser: the storefront's own renderer, set up once, then called for each picture.
import * as THREE from 'three'
import { FloorShadow } from '../../../src/viewer/three/light/floor-shadow.ts'
import { createSun } from '../../../src/viewer/three/light/sun.ts'
import { loadModel, seeThrough } from '../../../src/viewer/three/model/load-model.ts'
import { createReflections } from '../../../src/viewer/three/light/studio-light.ts'
import type { Camera } from '../light/cameras.ts'
import type { Companion } from '../light/frame.ts'
import type { Rig } from '../light/rigs.ts'

export interface Scenery {
  model: string
  width: number
  height: number
  rig: Rig
  camera: Camera & { at?: [number, number, number] }
  variant?: string
  /** The parts to hide. */
  hides?: string[]
  /** A motion of the model, shown at its end. */
  after?: string
  /** Other models in the picture, which do not rotate. */
  company?: readonly Companion[]
  /** The largest side of everything shown; by default that of the model. */
  radius?: number
}

interface StageWindow {
  stage: { prepare: (scenery: Scenery) => Promise<Report>; picture: (turned: number) => string }
}

export interface Report {
  triangles: number
  drawCalls: number
  radius: number
  height: number
}

const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.toneMapping = THREE.NeutralToneMapping
renderer.shadowMap.enabled = true
renderer.shadowMap.type = THREE.PCFSoftShadowMap
document.body.append(renderer.domElement)

let current:
  | { scene: THREE.Scene; camera: THREE.PerspectiveCamera; turntable: THREE.Group; shadow: FloorShadow }
  | undefined

/** The background: the color of the page at the border, slightly lighter behind the model. */
function pool(rig: Rig, aspect: number): THREE.Texture {
  const canvas = document.createElement('canvas')
  canvas.width = 512
  canvas.height = Math.round(512 / aspect)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser cannot draw.')
  context.fillStyle = rig.ground
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width * 0.47, canvas.height * 0.42)
  context.scale(canvas.width * 0.47, canvas.height * 0.42)
  const light = context.createRadialGradient(0, 0, 0, 0, 0, 1)
  for (let i = 0; i <= 10; i++) {
    const away = i / 10
    const alpha = Math.round((0.5 + 0.5 * Math.cos(away * Math.PI)) * 255)
    light.addColorStop(away, rig.pool + alpha.toString(16).padStart(2, '0'))
  }
  context.fillStyle = light
  context.fillRect(-3, -3, 6, 6)
  const texture = new THREE.CanvasTexture(canvas)
  texture.colorSpace = THREE.SRGBColorSpace
  return texture
}

async function prepare(scenery: Scenery): Promise<Report> {
  const { rig, width, height } = scenery
  renderer.setSize(width, height, false)
  renderer.toneMappingExposure = rig.exposure
  const model = await loadModel(`/models/${scenery.model}.glb`, scenery.variant)
  if (scenery.after) moveToEnd(model, scenery.after)
  for (const name of scenery.hides ?? []) {
    const part = model.getObjectByName(name)
    if (part) part.visible = false
  }
  const scene = new THREE.Scene()
  scene.background = pool(rig, width / height)
  scene.environment = reflectionsOf(rig)
  const turntable = new THREE.Group()
  turntable.add(model)
  scene.add(turntable, ...(await Promise.all((scenery.company ?? []).map(companion))))
  const box = new THREE.Box3().setFromObject(model, true)
  const size = box.getSize(new THREE.Vector3())
  const radius = scenery.radius ?? Math.max(size.x, size.y, size.z)
  scene.traverse((object) => {
    if (!(object instanceof THREE.Mesh)) return
    if (object.name === 'flame') turntable.add(candlelight(object, radius))
    const material = object.material as THREE.MeshPhysicalMaterial
    for (const map of [material.map, material.normalMap]) if (map) map.anisotropy = 8
  })
  if (rig.sun) scene.add(createSun(rig.sun, radius))
  const shadow = new FloorShadow(renderer, turntable, radius, seeThrough, new THREE.Color(rig.ground))
  scene.add(shadow.mesh)
  current = { scene, camera: cameraFor(scenery, size, radius), turntable, shadow }
  renderer.render(scene, current.camera)
  return {
    triangles: renderer.info.render.triangles,
    drawCalls: renderer.info.render.calls,
    radius,
    height: size.y,
  }
}

function moveToEnd(model: THREE.Group, motion: string): void {
  const clip = model.animations.find(({ name }) => name === motion)
  if (!clip) throw new Error(`There is no motion "${motion}".`)
  const mixer = new THREE.AnimationMixer(model)
  const action = mixer.clipAction(clip).setLoop(THREE.LoopOnce, 1)
  action.clampWhenFinished = true
  action.play()
  mixer.setTime(clip.duration)
}

async function companion({ model, at, turned, scale = 1 }: Companion): Promise<THREE.Group> {
  const group = await loadModel(`/models/${model}.glb`, undefined)
  const place = new THREE.Group().add(group)
  place.position.set(...at)
  place.rotation.y = (turned * Math.PI) / 180
  place.scale.setScalar(scale)
  return place
}

const reflections = new Map<string, THREE.Texture>()

/** The reflections of a rig, computed once, because they are the slowest part of the setup. */
function reflectionsOf(rig: Rig): THREE.Texture {
  const key = JSON.stringify(rig.cards)
  const known = reflections.get(key) ?? createReflections(renderer, rig)
  reflections.set(key, known)
  return known
}

/** A point light at a flame, which also lights the model itself. */
function candlelight(flame: THREE.Mesh, radius: number): THREE.PointLight {
  const light = new THREE.PointLight('#ffae55', radius * radius * 0.9, radius * 3)
  new THREE.Box3().setFromObject(flame).getCenter(light.position)
  return light
}

function cameraFor({ camera, width, height }: Scenery, size: THREE.Vector3, radius: number) {
  const eye = new THREE.PerspectiveCamera(camera.fov, width / height, radius * 0.05, radius * 40)
  const elevation = (camera.elevation * Math.PI) / 180
  const aim = size.y * camera.aim
  const reach = camera.reach * radius
  const target = new THREE.Vector3(...(camera.at ?? [0, aim, 0]))
  eye.position.set(0, Math.sin(elevation) * reach, Math.cos(elevation) * reach).add(target)
  eye.lookAt(target)
  return eye
}

/** Draws the model rotated by `turned` degrees, as a PNG data URL. */
function picture(turned: number): string {
  if (!current) throw new Error('Prepare a piece first.')
  const { scene, camera, turntable, shadow } = current
  turntable.rotation.y = (turned * Math.PI) / 180
  turntable.updateMatrixWorld(true)
  shadow.update(scene)
  renderer.render(scene, camera)
  return renderer.domElement.toDataURL('image/png')
}

Object.assign(window, { stage: { prepare, picture } } satisfies StageWindow)
