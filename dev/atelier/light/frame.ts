import { NodeIO } from '@gltf-transform/core'
import type { Document, Node as SceneNode } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { Matrix4, PerspectiveCamera, Vector3 } from 'three'
import { masterOf } from '../model/build.ts'
import type { Camera } from './cameras.ts'

/** Another model in the picture: its position in metres from the middle, rotation and scale. */
export interface Companion {
  model: string
  at: [number, number, number]
  turned: number
  /** Boxes have several sizes; 1 is the size of the model. */
  scale?: number
}

export interface Framing {
  model: string
  camera: Camera & { azimuth?: number }
  turned: number
  hides: readonly string[]
  after?: string | undefined
  company: readonly Companion[]
  aspect: number
  /** The fractions of the picture's width and height that the model may fill. */
  fill: readonly [number, number]
}

/** Moves every part to the end of a motion. */
function moveToEnd(document: Document, motion: string): void {
  const clip = document
    .getRoot()
    .listAnimations()
    .find((animation) => animation.getName() === motion)
  for (const channel of clip?.listChannels() ?? []) {
    const [node, output] = [channel.getTargetNode(), channel.getSampler()?.getOutput()]
    const last: number[] = output?.getElement(output.getCount() - 1, []) ?? []
    const [x = 0, y = 0, z = 0, w = 1] = last
    if (channel.getTargetPath() === 'translation') node?.setTranslation([x, y, z])
    if (channel.getTargetPath() === 'rotation') node?.setRotation([x, y, z, w])
    if (channel.getTargetPath() === 'scale') node?.setScale([x, y, z])
  }
}

/** Every vertex of a model in metres, as placed in the picture. */
async function points(
  model: string,
  turned: number,
  hides: readonly string[] = [],
  after?: string,
): Promise<Vector3[]> {
  const document = await new NodeIO().registerExtensions(ALL_EXTENSIONS).read(masterOf(model))
  if (after !== undefined) moveToEnd(document, after)
  const all: Vector3[] = []
  const turn = new Matrix4().makeRotationY((turned * Math.PI) / 180)
  const visit = (node: SceneNode): void => {
    if (hides.includes(node.getName())) return
    const matrix = turn.clone().multiply(new Matrix4().fromArray(node.getWorldMatrix()))
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const position = primitive.getAttribute('POSITION')
      for (let i = 0; position && i < position.getCount(); i++)
        all.push(new Vector3().fromArray(position.getElement(i, [])).applyMatrix4(matrix))
    }
    node.listChildren().forEach(visit)
  }
  for (const scene of document.getRoot().listScenes()) scene.listChildren().forEach(visit)
  return all
}

/** The largest side of everything in the picture: the unit of light and camera. */
function largestSide(all: readonly Vector3[]): number {
  const sides = (['x', 'y', 'z'] as const).map((axis) => {
    const values = all.map((p) => p[axis])
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))
  })
  return Math.max(...sides)
}

/**
 * Moves the camera until the model fills its share of the picture and is in the middle of it.
 */
export async function frame(
  framing: Framing,
): Promise<{ at: [number, number, number]; reach: number; radius: number }> {
  const { model, camera, aspect, fill, company } = framing
  const own = await points(model, framing.turned, framing.hides, framing.after)
  const others = await Promise.all(
    company.map(async ({ model: other, at, turned, scale = 1 }) =>
      (await points(other, turned)).map((p) => p.multiplyScalar(scale).add(new Vector3(...at))),
    ),
  )
  const all = [...own, ...others.flat()]
  const radius = company.length > 0 ? largestSide(all) : largestSide(await points(model, 0))
  const [elevation, azimuth] = [camera.elevation, camera.azimuth ?? 0].map((d) => (d * Math.PI) / 180) as [
    number,
    number,
  ]
  const way = new Vector3(
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  )
  const eye = new PerspectiveCamera(camera.fov, aspect, radius / 100, radius * 100)
  const target = all.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(all.length)
  let distance = radius * 4
  const half = Math.tan((camera.fov * Math.PI) / 360)
  for (let round = 0; round < 8; round++) {
    eye.position.copy(target).addScaledVector(way, distance)
    eye.lookAt(target)
    eye.updateMatrixWorld(true)
    const [low, high] = [new Vector3(9, 9, 9), new Vector3(-9, -9, -9)]
    const seen = new Vector3()
    for (const p of all) {
      seen.copy(p).project(eye)
      low.min(seen)
      high.max(seen)
    }
    const [right, up] = [new Vector3(), new Vector3()]
    eye.matrixWorld.extractBasis(right, up, new Vector3())
    target.addScaledVector(right, ((low.x + high.x) / 2) * half * aspect * distance)
    target.addScaledVector(up, ((low.y + high.y) / 2) * half * distance)
    distance *= Math.max((high.x - low.x) / 2 / fill[0], (high.y - low.y) / 2 / fill[1])
  }
  const round = (value: number): number => Number(value.toFixed(6))
  return {
    at: [round(target.x), round(target.y), round(target.z)],
    reach: round(distance / radius),
    radius: round(radius),
  }
}
