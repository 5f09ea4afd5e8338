// Checks the generated files in `public` against the content of the seed and their budgets.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { formFile, webCopyOf } from '../../dev/atelier/model/build.ts'
import { jsonChunk, measure, variantsOf } from '../../dev/atelier/model/report.ts'
import { makers } from '../../dev/atelier/models/catalogue.ts'
import type { FormName } from '../../dev/atelier/model/model.ts'
import { shots } from '../../dev/atelier/stills/shots.ts'
import { en } from '../../dev/site/messages.ts'

/** The part of the JSON of a GLB that the tests read. */
interface Gltf {
  nodes: { name?: string; extras?: { view?: { wears?: FormName } } }[]
  animations?: { name: string }[]
}

const read = (modelName: string): Gltf => JSON.parse(jsonChunk(readFileSync(webCopyOf(modelName)))) as Gltf
const motions = (modelName: string): string[] => (read(modelName).animations ?? []).map(({ name }) => name)
const nodes = (modelName: string): string[] => read(modelName).nodes.map(({ name }) => name ?? '')

describe.each(Object.keys(makers))('public/models/%s.glb', (modelName) => {
  test('passes the Khronos validator and meets its budget', async () => {
    const figures = await measure(modelName)
    expect(figures.errors).toBe(0)
    expect(figures.warnings).toBe('')
    expect(figures.bytes).toBeLessThanOrEqual(1_200_000)
    expect(figures.triangles).toBeLessThanOrEqual(100_000)
    expect(figures.drawCalls).toBeLessThanOrEqual(40)
  })
})

interface Product {
  _type: string
  model?: { file: string }
  spin?: { path: string; frames: number }
  engraving?: { node?: string }
  variants: { materialVariant?: string }[]
}

const content = readFileSync(new URL('../../studio/seed/data.ndjson', import.meta.url), 'utf8')
const products = content
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Product)
  .filter(({ _type, model }) => _type === 'product' && model !== undefined)
  .map((product) => ({
    ...product,
    modelName: /\/models\/(.+)\.glb/.exec(product.model?.file ?? '')?.[1] ?? '',
  }))

describe('the models and the content', () => {
  test('agree on the products that have a model', () => {
    expect(products.map(({ modelName }) => modelName).toSorted()).toEqual(
      Object.keys(makers)
        .filter((modelName) => modelName !== 'gift-box')
        .toSorted(),
    )
  })

  test.each(products)('agree on the finishes of $piece', (product) => {
    const offered = product.variants.flatMap(({ materialVariant }) => materialVariant ?? [])
    expect(offered.toSorted()).toEqual(variantsOf(product.modelName).toSorted())
  })

  test.each(products.filter(({ engraving }) => engraving?.node))(
    'agree on the engraving node of $piece',
    (product) => {
      expect(nodes(product.modelName)).toContain(product.engraving?.node)
    },
  )

  test('have every finish, part and motion that a shot needs', () => {
    for (const shot of shots) {
      if (shot.variant) expect(variantsOf(shot.model), shot.name).toContain(shot.variant)
      for (const part of shot.hides ?? []) expect(nodes(shot.model), shot.name).toContain(part)
      if (shot.after) expect(motions(shot.model), shot.name).toContain(shot.after)
    }
  })

  test.each([
    ['coffret-de-nuit', 'open'],
    ['boussole-de-poche', 'shut'],
    ['plume-de-minuit', 'cap'],
    ['eau-de-nuit', 'unstop'],
  ])('give %s only the motion %s, which has a label', (modelName, motion) => {
    expect(motions(modelName)).toEqual([motion])
    expect(en.viewer.motions).toHaveProperty(motion)
  })

  test('have a display form for each model that is worn', () => {
    const worn = Object.keys(makers).flatMap((modelName) =>
      read(modelName).nodes.flatMap(({ extras }) => extras?.view?.wears ?? []),
    )
    expect(worn.toSorted()).toEqual(['finger', 'wrist'])
    for (const form of worn) expect(existsSync(formFile(form)), form).toBe(true)
  })

  test('have a gift box that opens, with all of its parts', () => {
    expect(nodes('gift-box')).toEqual(
      expect.arrayContaining(['base', 'lid', 'ribbon', 'bow', 'seal', 'card', 'content_anchor']),
    )
    expect(motions('gift-box')).toEqual(['open'])
    expect(variantsOf('gift-box')).toHaveLength(18)
  })
})

const spins = fileURLToPath(new URL('../../public/spins/', import.meta.url))

/** `spin.json` is written last, so a folder without it is incomplete. */
const complete = readdirSync(spins).filter((modelName) => existsSync(`${spins}${modelName}/spin.json`))

test('the watch, the flacon and the gift box have turntable photographs, and each turntable has a model', () => {
  expect(complete).toEqual(expect.arrayContaining(['meridienne', 'eau-de-nuit', 'gift-box']))
  expect(Object.keys(makers)).toEqual(expect.arrayContaining(complete))
})

describe.each(complete)('public/spins/%s', (modelName) => {
  test('has its 36 frames in both formats, within 900 KB each', () => {
    const spin = JSON.parse(readFileSync(`${spins}${modelName}/spin.json`, 'utf8')) as {
      frames: number
      bytes: { avif: number; webp: number }
      large?: { bytes: number }
      camera: { fov: number; distance: number; target: number[]; startAngle: number }
    }
    expect(spin.frames).toBe(36)
    expect(spin.bytes.avif).toBeLessThanOrEqual(900_000)
    expect(spin.bytes.webp).toBeLessThanOrEqual(900_000)
    expect(spin.camera.target).toHaveLength(3)
    let largeBytes = 0
    for (let frame = 0; frame < spin.frames; frame++) {
      const file = `${spins}${modelName}/${String(frame).padStart(2, '0')}`
      expect(existsSync(`${file}.avif`) && existsSync(`${file}.webp`), `frame ${frame}`).toBe(true)
      if (spin.large) largeBytes += statSync(`${file}-large.avif`).size
    }
    // The flacon is ray traced, which takes too long at the large size.
    expect(spin.large !== undefined).toBe(modelName !== 'eau-de-nuit')
    expect(largeBytes).toBe(spin.large?.bytes ?? 0)
  })
})
