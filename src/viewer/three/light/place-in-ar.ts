import {
  CircleGeometry,
  DataTexture,
  Group,
  Mesh,
  MeshBasicMaterial,
  NeutralToneMapping,
  PerspectiveCamera,
  RingGeometry,
  Scene,
  WebGLRenderer,
} from 'three'
import { fetchModel } from '../model/fetch-model.ts'
import { fitModel } from '../model/fit-model.ts'
import { readModel } from '../model/load-model.ts'
import { loadReflections } from './load-reflections.ts'
import { readLight } from './read-light.ts'
import { thinGlass } from '../model/thin-glass.ts'

export interface ArOptions {
  readonly session: XRSession
  readonly modelUrl: string
  readonly variant: string | undefined
  /** Largest side of the model in metres. */
  readonly largestSide: number
  readonly signal: AbortSignal
  /** A level surface was found, or lost again. */
  onSurface(isFound: boolean): void
  onPlaced(): void
}

export interface ArPlacement {
  /** Degrees about its own axis. */
  turn(degrees: number): void
  dispose(): void
}

/** A disc that is darkest in the middle and transparent at its edge. */
function softShadow(radius: number): Mesh<CircleGeometry, MeshBasicMaterial> {
  const side = 64
  const alpha = new Uint8Array(side * side * 4)
  for (let i = 0; i < side * side; i++) {
    const away = Math.hypot((i % side) - side / 2, Math.floor(i / side) - side / 2) / (side / 2)
    // three reads an alpha map from its green channel.
    alpha[i * 4 + 1] = Math.max(0, 1 - away) ** 2 * 150
  }
  const alphaMap = new DataTexture(alpha, side, side)
  alphaMap.needsUpdate = true
  const material = new MeshBasicMaterial({ color: 0, alphaMap, transparent: true, depthWrite: false })
  const shadow = new Mesh(new CircleGeometry(radius, 48).rotateX(-Math.PI / 2), material)
  shadow.position.y = 0.0005
  return shadow
}

/** Smallest vertical part of a surface's normal: the cosine of about 20 degrees. */
const level = 0.94

/** Places the model, at true size, on a surface of a WebXR session. Throws when it cannot be loaded. */
export async function placeInAr(options: ArOptions): Promise<ArPlacement> {
  const { session, signal, largestSide } = options
  const renderer = new WebGLRenderer({ alpha: true, antialias: true })
  renderer.toneMapping = NeutralToneMapping
  renderer.xr.enabled = true
  renderer.xr.setReferenceSpaceType('local')
  const scene = new Scene()
  // A ring is viewed from nearer than three's default near plane of 10 cm.
  const camera = new PerspectiveCamera(50, 1, 0.01, 100)
  const stand = new Group()
  stand.visible = false
  const ring = new Mesh(
    new RingGeometry(largestSide * 0.62, largestSide * 0.66, 48).rotateX(-Math.PI / 2),
    new MeshBasicMaterial({ color: 0xede8de, transparent: true, opacity: 0.8 }),
  )
  ring.matrixAutoUpdate = false
  ring.visible = false
  scene.add(stand, ring)
  const shadow = softShadow(largestSide * 0.6)
  const cleanups: (() => void)[] = []
  const dispose = () => {
    renderer.setAnimationLoop(null)
    for (const cleanup of cleanups) cleanup()
    for (const { geometry, material } of [ring, shadow]) {
      geometry.dispose()
      material.alphaMap?.dispose()
      material.dispose()
    }
    renderer.dispose()
    // Otherwise the context stays until garbage collection.
    renderer.forceContextLoss()
  }
  try {
    await renderer.xr.setSession(session)
    const [model, reflections, light, space] = await Promise.all([
      fetchModel(options.modelUrl, signal),
      loadReflections(signal),
      readLight(signal),
      session.requestReferenceSpace('viewer'),
    ])
    const loaded = await readModel(model, renderer)
    cleanups.push(
      () => loaded.dispose(),
      () => reflections.dispose(),
    )
    fitModel(loaded.group, largestSide)
    if (options.variant !== undefined) await loaded.applyVariant(options.variant)
    thinGlass(loaded.group)
    renderer.toneMappingExposure = light.exposure
    scene.environment = reflections
    stand.add(loaded.group, shadow)
    const source = await session.requestHitTestSource?.({ space })
    cleanups.push(() => source?.cancel())

    session.addEventListener('select', () => {
      if (!ring.visible) return
      stand.position.setFromMatrixPosition(ring.matrix)
      stand.visible = true
      options.onPlaced()
    })
    // `renderer.setAnimationLoop` would also start the window's loop, which has no XR frames.
    renderer.xr.setAnimationLoop((_, frame) => {
      const reference = renderer.xr.getReferenceSpace()
      const [hit] = source && frame ? frame.getHitTestResults(source) : []
      const found = reference && hit?.getPose(reference)
      // The second column of the matrix is the surface's normal.
      const pose = found && (found.transform.matrix[5] ?? 0) > level ? found : undefined
      if (ring.visible !== Boolean(pose)) options.onSurface(Boolean(pose))
      ring.visible = Boolean(pose)
      if (pose) ring.matrix.fromArray(pose.transform.matrix)
      renderer.render(scene, camera)
    })
  } catch (error) {
    dispose()
    throw error
  }
  return {
    turn: (degrees) => (stand.rotation.y += (degrees * Math.PI) / 180),
    dispose,
  }
}
