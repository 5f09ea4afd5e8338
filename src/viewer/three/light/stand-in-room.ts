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
import { fitPiece } from '../model/fit-piece.ts'
import { readPiece } from '../model/load-piece.ts'
import { loadReflections } from './load-reflections.ts'
import { readLight } from './read-light.ts'
import { thinGlass } from '../model/thin-glass.ts'

export interface PieceInRoom {
  readonly session: XRSession
  readonly modelUrl: string
  readonly variant: string | undefined
  /** The piece's largest side in metres. */
  readonly largestSide: number
  readonly signal: AbortSignal
  /** A surface has been found on which the piece could stand, or has been lost again. */
  onSurface(isFound: boolean): void
  onPlaced(): void
}

export interface Standing {
  /** About itself, in degrees. */
  turn(degrees: number): void
  dispose(): void
}

/** Darkest beneath the piece, nothing at its edge. */
function softShadow(radius: number): Mesh<CircleGeometry, MeshBasicMaterial> {
  const side = 64
  const alpha = new Uint8Array(side * side * 4)
  for (let i = 0; i < side * side; i++) {
    const away = Math.hypot((i % side) - side / 2, Math.floor(i / side) - side / 2) / (side / 2)
    // An alpha map is read from its green.
    alpha[i * 4 + 1] = Math.max(0, 1 - away) ** 2 * 150
  }
  const alphaMap = new DataTexture(alpha, side, side)
  alphaMap.needsUpdate = true
  const material = new MeshBasicMaterial({ color: 0, alphaMap, transparent: true, depthWrite: false })
  const shadow = new Mesh(new CircleGeometry(radius, 48).rotateX(-Math.PI / 2), material)
  shadow.position.y = 0.0005
  return shadow
}

/** How far a surface may lean for a piece to stand on it: the cosine of some twenty degrees. */
const level = 0.94

/** Stands the piece, at its own size, on a surface of the room a session shows. Throws when it cannot be brought. */
export async function standInRoom(options: PieceInRoom): Promise<Standing> {
  const { session, signal, largestSide } = options
  const renderer = new WebGLRenderer({ alpha: true, antialias: true })
  renderer.toneMapping = NeutralToneMapping
  renderer.xr.enabled = true
  renderer.xr.setReferenceSpaceType('local')
  const scene = new Scene()
  // A ring is looked at from nearer than three's own ten centimetres.
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
  const givenBack: (() => void)[] = []
  const dispose = () => {
    renderer.setAnimationLoop(null)
    for (const giveBack of givenBack) giveBack()
    for (const { geometry, material } of [ring, shadow]) {
      geometry.dispose()
      material.alphaMap?.dispose()
      material.dispose()
    }
    renderer.dispose()
    // Its context would live on until somebody collects it.
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
    const piece = await readPiece(model, renderer)
    givenBack.push(
      () => piece.dispose(),
      () => reflections.dispose(),
    )
    fitPiece(piece.group, largestSide)
    if (options.variant !== undefined) await piece.wear(options.variant)
    thinGlass(piece.group)
    renderer.toneMappingExposure = light.exposure
    scene.environment = reflections
    stand.add(piece.group, shadow)
    const source = await session.requestHitTestSource?.({ space })
    givenBack.push(() => source?.cancel())

    session.addEventListener('select', () => {
      if (!ring.visible) return
      stand.position.setFromMatrixPosition(ring.matrix)
      stand.visible = true
      options.onPlaced()
    })
    // The renderer's own loop would go on beside the session's, and find nothing.
    renderer.xr.setAnimationLoop((_, frame) => {
      const reference = renderer.xr.getReferenceSpace()
      const [hit] = source && frame ? frame.getHitTestResults(source) : []
      const met = reference && hit?.getPose(reference)
      // The second column of its matrix points out of the surface.
      const pose = met && (met.transform.matrix[5] ?? 0) > level ? met : undefined
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
