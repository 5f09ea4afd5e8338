import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { webCopyOf } from '../../dev/atelier/model/build.ts'
import { jsonChunk, measure } from '../../dev/atelier/model/report.ts'
import { makers } from '../../dev/atelier/pieces/catalogue.ts'

interface Gltf {
  nodes: { name?: string }[]
  extensions?: { KHR_materials_variants?: { variants: { name: string }[] } }
  animations?: { name: string }[]
}

const read = (piece: string): Gltf => JSON.parse(jsonChunk(readFileSync(webCopyOf(piece)))) as Gltf
const variants = (piece: string): string[] =>
  (read(piece).extensions?.KHR_materials_variants?.variants ?? []).map(({ name }) => name)
const nodes = (piece: string): string[] => read(piece).nodes.map(({ name }) => name ?? '')

describe.each(Object.keys(makers))('public/models/%s.glb', (piece) => {
  test('passes the Khronos validator and keeps to its budget', async () => {
    const figures = await measure(piece)
    expect(figures.errors).toBe(0)
    expect(figures.bytes).toBeLessThanOrEqual(1_200_000)
    expect(figures.triangles).toBeLessThanOrEqual(100_000)
    expect(figures.drawCalls).toBeLessThanOrEqual(40)
  })
})

describe('the names the content relies on', () => {
  test('the watch is offered in three metals and three straps', () => {
    const metals = ['rose-gold', 'yellow-gold', 'steel']
    const straps = ['tan-calf', 'ink-calf', 'moss-calf']
    expect(variants('meridienne')).toEqual(
      metals.flatMap((metal) => straps.map((strap) => `${metal}--${strap}`)),
    )
  })

  test('the gift box opens, and its parts can be found', () => {
    expect(nodes('gift-box')).toEqual(
      expect.arrayContaining(['base', 'lid', 'ribbon', 'bow', 'seal', 'card', 'content_anchor']),
    )
    expect(read('gift-box').animations?.map(({ name }) => name)).toEqual(['open'])
    expect(variants('gift-box')).toHaveLength(18)
  })

  test.each([
    ['meridienne', 'engrave_caseback'],
    ['plume-de-minuit', 'engrave_barrel'],
    ['boussole-de-poche', 'engrave_lid'],
    ['chevaliere-du-passage', 'engrave_table'],
    ['pendulette-de-voyage', 'engrave_back'],
    ['coffret-de-nuit', 'engrave_plate'],
    ['eau-de-nuit', 'engrave_plate'],
  ])('%s can be engraved at %s', (piece, node) => {
    expect(nodes(piece)).toContain(node)
  })
})

const spins = fileURLToPath(new URL('../../public/spins/', import.meta.url))

const spun = readdirSync(spins)

test('the watch, the flacon and the gift box turn, and nothing turns that is not made here', () => {
  expect(spun).toEqual(expect.arrayContaining(['meridienne', 'eau-de-nuit', 'gift-box']))
  expect(Object.keys(makers)).toEqual(expect.arrayContaining(spun))
})

describe.each(spun)('public/spins/%s', (piece) => {
  test('has its 36 frames in both formats, within 900 KB each', () => {
    const spin = JSON.parse(readFileSync(`${spins}${piece}/spin.json`, 'utf8')) as {
      frames: number
      bytes: { avif: number; webp: number }
      camera: { fov: number; distance: number; target: number[]; startAngle: number }
    }
    expect(spin.frames).toBe(36)
    expect(spin.bytes.avif).toBeLessThanOrEqual(900_000)
    expect(spin.bytes.webp).toBeLessThanOrEqual(900_000)
    expect(spin.camera.target).toHaveLength(3)
    for (let frame = 0; frame < spin.frames; frame++) {
      const file = `${spins}${piece}/${String(frame).padStart(2, '0')}`
      expect(existsSync(`${file}.avif`) && existsSync(`${file}.webp`), `frame ${frame}`).toBe(true)
    }
  })
})
