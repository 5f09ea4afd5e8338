// Runs in the browser: the storefront's own renderer, set up once and asked for one picture at a time.
import * as THREE from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import type { Camera } from '../light/cameras.ts'
import type { Rig } from '../light/rigs.ts'
import { FloorShadow } from './floor-shadow.ts'

export interface Scenery {
  piece: string
  width: number
  height: number
  rig: Rig
  camera: Camera & { at?: [number, number, number] }
  variant?: string
  /** Parts not shown. */
  hides?: string[]
  /** Supersampling: the picture is drawn this much larger and scaled down by the caller. */
  scale?: number
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

/** A card that is bright in the middle and fades to its border, as a softbox does in a reflection. */
function card(spec: Rig['cards'][number]): THREE.Mesh {
  const size = 64
  const data = new Uint8Array(size * size * 4)
  const soft = (i: number): number => {
    const t = Math.min(1, Math.max(0, (0.5 - Math.abs(i / (size - 1) - 0.5)) / 0.38))
    return t * t * (3 - 2 * t)
  }
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++)
      data.fill(soft(x) * soft(y) * 255, (y * size + x) * 4, (y * size + x) * 4 + 3)
  }
  for (let i = 3; i < data.length; i += 4) data[i] = 255
  const map = new THREE.DataTexture(data, size, size)
  map.needsUpdate = true
  const material = new THREE.MeshBasicMaterial({
    map,
    color: new THREE.Color(spec.color).multiplyScalar(spec.intensity),
    blending: THREE.AdditiveBlending,
    depthWrite: false,
    side: THREE.DoubleSide,
  })
  const mesh = new THREE.Mesh(new THREE.PlaneGeometry(...spec.size), material)
  mesh.position.set(...spec.position)
  mesh.lookAt(...spec.lookAt)
  return mesh
}

function environment(rig: Rig): THREE.Texture {
  const room = new THREE.Scene()
  room.background = new THREE.Color(...rig.background)
  const floor = new THREE.Mesh(
    new THREE.CircleGeometry(9, 48),
    new THREE.MeshBasicMaterial({ color: new THREE.Color(...rig.floor) }),
  )
  floor.rotation.x = -Math.PI / 2
  floor.position.y = -1
  room.add(floor, ...rig.cards.map(card))
  return new THREE.PMREMGenerator(renderer).fromScene(room, 0.012).texture
}

/** The ground as the eye sees it: the page's own colour at the border, a little lighter behind the piece. */
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

async function wear(gltf: Awaited<ReturnType<GLTFLoader['loadAsync']>>, variant: string): Promise<void> {
  const names: { name: string }[] = gltf.parser.json.extensions?.KHR_materials_variants?.variants ?? []
  const index = names.findIndex(({ name }) => name === variant)
  if (index < 0) throw new Error(`There is no variant "${variant}".`)
  const waiting: Promise<void>[] = []
  gltf.scene.traverse((object) => {
    if (!(object instanceof THREE.Mesh)) return
    const mappings: { material: number; variants: number[] }[] =
      object.userData['gltfExtensions']?.KHR_materials_variants?.mappings ?? []
    const mapping = mappings.find(({ variants }) => variants.includes(index))
    if (!mapping) return
    waiting.push(
      gltf.parser.getDependency('material', mapping.material).then((material: THREE.Material) => {
        object.material = material
        gltf.parser.assignFinalMaterial(object)
      }),
    )
  })
  await Promise.all(waiting)
}

const clear = /crystal|glass|panes|engrave_|flame/

async function prepare(scenery: Scenery): Promise<Report> {
  const { rig, width, height, scale = 1 } = scenery
  renderer.setSize(width * scale, height * scale, false)
  renderer.toneMappingExposure = rig.exposure
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const gltf = await loader.loadAsync(`/models/${scenery.piece}.glb`)
  if (scenery.variant) await wear(gltf, scenery.variant)
  for (const name of scenery.hides ?? []) {
    const part = gltf.scene.getObjectByName(name)
    if (part) part.visible = false
  }
  const scene = new THREE.Scene()
  scene.background = pool(rig, width / height)
  scene.environment = environment(rig)
  const turntable = new THREE.Group()
  turntable.add(gltf.scene)
  scene.add(turntable)
  const box = new THREE.Box3().setFromObject(gltf.scene, true)
  const size = box.getSize(new THREE.Vector3())
  const radius = Math.max(size.x, size.y, size.z)
  gltf.scene.traverse((object) => {
    if (!(object instanceof THREE.Mesh)) return
    object.castShadow = !clear.test(object.name)
    object.receiveShadow = true
    if (object.name === 'flame') turntable.add(candlelight(object, radius))
    const material = object.material as THREE.MeshPhysicalMaterial
    for (const map of [material.map, material.normalMap]) if (map) map.anisotropy = 8
  })
  if (rig.sun) scene.add(sun(rig.sun, radius))
  const shadow = new FloorShadow(renderer, turntable, radius, clear, new THREE.Color(rig.ground))
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

/** The light a flame gives, so that the lantern warms its own bars. */
function candlelight(flame: THREE.Mesh, radius: number): THREE.PointLight {
  const light = new THREE.PointLight('#ffae55', radius * radius * 0.9, radius * 3)
  new THREE.Box3().setFromObject(flame).getCenter(light.position)
  return light
}

function sun(spec: NonNullable<Rig['sun']>, radius: number): THREE.DirectionalLight {
  const light = new THREE.DirectionalLight(spec.color, spec.intensity)
  light.position.set(...spec.position).multiplyScalar(radius)
  light.castShadow = true
  light.shadow.mapSize.set(2048, 2048)
  light.shadow.radius = 6
  light.shadow.normalBias = radius * 0.004
  Object.assign(light.shadow.camera, { left: -radius, right: radius, top: radius, bottom: -radius })
  Object.assign(light.shadow.camera, { near: radius * 0.1, far: radius * 6 })
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

/** The piece turned by so many degrees from how it was made, as a PNG data URL. */
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
