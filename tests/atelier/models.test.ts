// Builds each model in memory and measures its geometry; no file is written.
import type { Document, Primitive } from '@gltf-transform/core'
import { Matrix4, Vector3 } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import { openEdges, shellVolumes, textureScale } from '../../dev/atelier/geometry/measure.ts'
import type { Mesh } from '../../dev/atelier/geometry/measure.ts'
import { uvSpan } from '../../dev/atelier/geometry/mesh.ts'
import { bounds, settle } from '../../dev/atelier/model/settle.ts'
import { makers } from '../../dev/atelier/models/catalogue.ts'
import { formNames, makeForm } from '../../dev/atelier/models/forms.ts'

/** The longest side that the content states, in millimetres; the tolerance is 10 %. */
const longestSide: Record<string, number> = {
  meridienne: 60,
  'eau-de-nuit': 104,
  'gift-box': 161,
  'plume-de-minuit': 125,
  'boussole-de-poche': 83,
  'chevaliere-du-passage': 25.5,
  'bougie-du-quai': 120,
  'pendulette-de-voyage': 93,
  'coffret-de-nuit': 241,
  'lanterne-du-quai': 282,
  'papier-du-train': 236,
  'carre-tour-a-guillocher': 229,
}

/** Parts with a cavity, whose wall correctly faces inwards. */
const hollow = new Set(['glass'])

const meshOf = (primitive: Primitive): Mesh => ({
  positions: primitive.getAttribute('POSITION')?.getArray() ?? [],
  indices: primitive.getIndices()?.getArray() ?? [],
})

/** The primitives of a model, each with the name of its node. */
function parts(document: Document) {
  return document
    .getRoot()
    .listNodes()
    .flatMap((node) =>
      (node.getMesh()?.listPrimitives() ?? []).map((primitive) => ({ name: node.getName(), primitive })),
    )
}

describe.each(Object.keys(makers))('%s', (name) => {
  let document: Document
  beforeAll(async () => {
    const model = await makers[name]?.()
    if (!model) throw new Error(`no maker for ${name}`)
    settle(model.document, model.root)
    document = model.document
  })

  test('is made of closed meshes whose faces point outwards', () => {
    for (const part of parts(document)) {
      if (part.name.startsWith('engrave_')) continue
      const mesh = meshOf(part.primitive)
      expect(openEdges(mesh), `${part.name} has open edges`).toBe(0)
      const inwards = shellVolumes(mesh).filter((volume) => volume < -1e-3)
      expect(inwards.length, `${part.name} has shells that face inwards`).toBe(hollow.has(part.name) ? 1 : 0)
    }
  })

  test('has its grain texture at true scale', () => {
    const grained = parts(document).filter(({ primitive }) =>
      primitive.getMaterial()?.getNormalTexture()?.getName().startsWith('grain_'),
    )
    for (const part of grained) {
      const uvs = part.primitive.getAttribute('TEXCOORD_0')?.getArray() ?? []
      const scale = textureScale(meshOf(part.primitive), uvs, uvSpan)
      expect(scale, `millimetres of texture on a millimetre of ${part.name}`).toBeGreaterThan(0.75)
      expect(scale, `millimetres of texture on a millimetre of ${part.name}`).toBeLessThan(1.35)
    }
  })

  test('stands centred on the ground, in metres', () => {
    const box = bounds(document)
    expect(box.min.y).toBeCloseTo(0, 5)
    expect(box.min.x + box.max.x).toBeCloseTo(0, 5)
    expect(box.min.z + box.max.z).toBeCloseTo(0, 5)
    const longest = Math.max(box.max.x - box.min.x, box.max.y - box.min.y, box.max.z - box.min.z) * 1000
    const stated = longestSide[name] ?? 0
    expect(Math.abs(longest - stated)).toBeLessThan(stated / 10)
  })

  test('states the size of each engraving, which has a flat UV island of its own', () => {
    for (const part of parts(document)) {
      if (!part.name.startsWith('engrave_')) continue
      const node = document
        .getRoot()
        .listNodes()
        .find((n) => n.getName() === part.name)
      const { widthMm, heightMm } = node?.getExtras() ?? {}
      expect(widthMm).toBeTypeOf('number')
      expect(heightMm).toBeTypeOf('number')
      const uvs = [...(part.primitive.getAttribute('TEXCOORD_0')?.getArray() ?? [])]
      expect(Math.min(...uvs)).toBeCloseTo(0, 5)
      expect(Math.max(...uvs)).toBeCloseTo(1, 5)
      const scale = textureScale(meshOf(part.primitive), uvs, Math.sqrt(Number(widthMm) * Number(heightMm)))
      expect(scale).toBeCloseTo(1, 1)
    }
  })

  test('has its engravings the right way up', () => {
    for (const part of parts(document)) {
      if (!part.name.startsWith('engrave_')) continue
      const node = document
        .getRoot()
        .listNodes()
        .find((n) => n.getName() === part.name)
      const world = new Matrix4().fromArray(node?.getWorldMatrix() ?? [])
      const uv = part.primitive.getAttribute('TEXCOORD_0')
      const position = part.primitive.getAttribute('POSITION')
      // In glTF the top of a texture has the smallest V.
      const [top, foot] = [new Vector3(), new Vector3()]
      for (let i = 0; i < (uv?.getCount() ?? 0); i++) {
        const point = new Vector3(...(position?.getElement(i, []) ?? [])).applyMatrix4(world)
        if ((uv?.getElement(i, [])[1] ?? 0) < 0.5) top.add(point)
        else foot.add(point)
      }
      expect(top.y - foot.y, `${part.name} is upside down`).toBeGreaterThan(-1e-6)
    }
  })

  test('has a view for every hotspot', () => {
    const hotspots = document
      .getRoot()
      .listNodes()
      .filter((node) => node.getName().startsWith('hotspot_'))
    expect(hotspots.length).toBeGreaterThan(1)
    for (const hotspot of hotspots) {
      expect(hotspot.getExtras()['view']).toMatchObject({
        azimuth: expect.any(Number) as number,
        elevation: expect.any(Number) as number,
        distance: expect.any(Number) as number,
      })
    }
  })
})

test.each(formNames)('the display form %s is one closed mesh around its middle', async (name) => {
  const { document } = await makeForm(name)
  const [form] = parts(document)
  expect(openEdges(meshOf(form!.primitive))).toBe(0)
  expect(shellVolumes(meshOf(form!.primitive)).filter((volume) => volume > 0)).toHaveLength(1)
  const { min, max } = bounds(document)
  expect(min.y + max.y).toBeCloseTo(0, 5)
})
