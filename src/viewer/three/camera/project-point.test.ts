import { BoxGeometry, Group, Mesh, MeshBasicMaterial, Object3D, PerspectiveCamera } from 'three'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ModelScene } from '../live-model.ts'
import { attachPoint, isHidden, pickPoint, projectPoint, worldPointOf } from './project-point.ts'

const size = { width: 400, height: 200 }
let model: Group
let front: Mesh
let modelScene: ModelScene

/** A cube of 2 cm, a plate in front of it, and a camera 10 cm from the origin. */
beforeEach(() => {
  model = new Group()
  const cube = new Mesh(new BoxGeometry(0.02, 0.02, 0.02), new MeshBasicMaterial())
  front = new Mesh(new BoxGeometry(0.01, 0.01, 0.001), new MeshBasicMaterial())
  front.name = 'plate'
  front.position.z = 0.03
  const node = new Object3D()
  node.name = 'hotspot_corner'
  node.position.set(0.01, 0.01, 0.01)
  model.add(cube, front, node)
  const camera = new PerspectiveCamera(30, 2, 0.001, 1)
  camera.position.z = 0.1
  turn(0)
  camera.updateMatrixWorld()
  modelScene = { model, camera, surfaceTolerance: 0.0005, isTransparent: (name) => name === 'crystal' }
})

function turn(degrees: number): void {
  model.rotation.y = (degrees * Math.PI) / 180
  model.updateMatrixWorld(true)
}

const at = (x: number, y: number, z: number, normal: readonly [number, number, number]) =>
  worldPointOf({ position: [x, y, z], normal }, model)!

describe('a fastened point', () => {
  test('moves and rotates with its part', () => {
    const currentPoint = attachPoint({ position: [0, 0, 0.0305], normal: [0, 0, 1] }, modelScene)
    expect(currentPoint()?.at.z).toBeCloseTo(0.0305)
    front.position.set(0, 0.02, 0.03)
    front.rotation.y = Math.PI / 2
    turn(90)
    const { at: moved, normal } = currentPoint()!
    expect(moved.y).toBeCloseTo(0.02)
    expect(normal?.z).toBeCloseTo(-1)
  })

  test('stays with the model when no part lies beneath it, or when it is a named node', () => {
    const currentPoint = attachPoint({ position: [0, 0.05, 0], normal: [0, 1, 0] }, modelScene)
    front.position.y = 0.02
    turn(0)
    expect(currentPoint()?.at.y).toBeCloseTo(0.05)
    expect(attachPoint('hotspot_elsewhere', modelScene)()).toBeUndefined()
    expect(attachPoint('hotspot_corner', modelScene)()?.at.x).toBeCloseTo(0.01)
  })
})

describe('the projection of a point', () => {
  test('maps the origin to the middle of the viewport, up to up and right to right', () => {
    expect(projectPoint(at(0, 0, 0.01, [0, 0, 1]), modelScene.camera, size)).toEqual({ x: 200, y: 100 })
    const corner = projectPoint(worldPointOf('hotspot_corner', model)!, modelScene.camera, size)
    // Tan 15° of nine centimetres is half the height of the viewport.
    const perMetre = 100 / (0.09 * Math.tan(Math.PI / 12))
    expect(corner.x).toBeCloseTo(200 + 0.01 * perMetre)
    expect(corner.y).toBeCloseTo(100 - 0.01 * perMetre)
  })

  test('does not exist for an unknown node', () => {
    expect(worldPointOf('hotspot_elsewhere', model)).toBeUndefined()
  })
})

describe('the visibility of a point', () => {
  test('is hidden behind a plate and on a surface that faces away, not on the front', () => {
    expect(isHidden(at(0.009, 0.009, 0.01, [0, 0, 1]), modelScene)).toBe(false)
    expect(isHidden(at(0, 0, 0.01, [0, 0, 1]), modelScene)).toBe(true)
    expect(isHidden(at(0.009, 0, -0.01, [0, 0, -1]), modelScene)).toBe(true)
  })

  test('is not hidden by glass or by an invisible part', () => {
    front.name = 'crystal'
    expect(isHidden(at(0, 0, 0.01, [0, 0, 1]), modelScene)).toBe(false)
    front.name = 'plate'
    front.visible = false
    expect(isHidden(at(0, 0, 0.01, [0, 0, 1]), modelScene)).toBe(false)
  })

  test('is hidden for a node on the far side, until the model is turned', () => {
    turn(150)
    expect(isHidden(worldPointOf('hotspot_corner', model)!, modelScene)).toBe(true)
    turn(-30)
    expect(isHidden(worldPointOf('hotspot_corner', model)!, modelScene)).toBe(false)
  })
})

describe('the picked point', () => {
  test('is the nearest surface, in the model’s own metres at any turn', () => {
    turn(90)
    front.visible = false
    const point = pickPoint(0.5, 0.5, modelScene)
    expect(point?.position.map((value) => Math.round(value * 1e4) / 1e4 + 0)).toEqual([-0.01, 0, 0])
    expect(point?.normal.map((value) => Math.round(value) + 0)).toEqual([-1, 0, 0])
  })

  test('is undefined beside the model', () => {
    expect(pickPoint(0.02, 0.02, modelScene)).toBeUndefined()
  })

  test('is projected back to the same place of the viewport', () => {
    turn(25)
    const point = pickPoint(0.53, 0.44, modelScene)!
    const { x, y } = projectPoint(worldPointOf(point, model)!, modelScene.camera, size)
    expect(x / size.width).toBeCloseTo(0.53)
    expect(y / size.height).toBeCloseTo(0.44)
  })
})
