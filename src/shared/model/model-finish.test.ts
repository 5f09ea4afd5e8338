import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { finishesOf, firstFinish, wearFinish } from './model-finish.ts'
import { type Bytes, describeAnew, type ModelDocument, readHead } from './model-file.ts'

const variants = 'KHR_materials_variants'
const mapped = (...materials: number[]) => ({
  [variants]: { mappings: materials.map((material, finish) => ({ material, variants: [finish] })) },
})
/** A ring in two metals, on a cushion that is the same for both. */
const ring: ModelDocument = {
  asset: { version: '2.0' },
  extensionsUsed: [variants, 'KHR_texture_transform'],
  extensionsRequired: [variants],
  extensions: { [variants]: { variants: [{ name: 'gold' }, { name: 'steel' }] } },
  meshes: [
    {
      name: 'ring',
      primitives: [{ attributes: { POSITION: 0 }, material: 0, extensions: mapped(0, 1) }],
    },
    {
      name: 'cushion',
      primitives: [{ attributes: { POSITION: 1 }, material: 2, extensions: { OTHER: {}, ...mapped(2) } }],
    },
  ],
}

describe('a model in one of its finishes', () => {
  test('wears its materials, keeps everything else, and names no finish any more', () => {
    expect(wearFinish(ring, 'steel')).toEqual({
      asset: { version: '2.0' },
      extensionsUsed: ['KHR_texture_transform'],
      meshes: [
        { name: 'ring', primitives: [{ attributes: { POSITION: 0 }, material: 1 }] },
        {
          name: 'cushion',
          primitives: [{ attributes: { POSITION: 1 }, material: 2, extensions: { OTHER: {} } }],
        },
      ],
    })
  })

  test('is not to be had where it does not have it', () => {
    expect(wearFinish(ring, 'lead')).toBeUndefined()
    expect(wearFinish({ asset: { version: '2.0' } }, 'gold')).toBeUndefined()
  })

  test.each([
    ['its finishes are no list', { extensions: { [variants]: { variants: 'gold' } } }],
    ['its meshes are no list', { ...ring, meshes: 7 }],
    ['a part is nothing', { ...ring, meshes: [{ primitives: [null] }, null] }],
  ])('does not fail where %s', (_case, document) => {
    expect(() => wearFinish(document, 'gold')).not.toThrow()
    expect(() => firstFinish(document)).not.toThrow()
  })
})

test('the finish a model is in, before it wears another, is known by its materials', () => {
  expect(firstFinish(ring)).toBe('gold')
  const made = (material: number) => ({
    ...ring,
    meshes: [{ primitives: [{ material, extensions: mapped(0, 1) }] }],
  })
  expect(firstFinish(made(1))).toBe('steel')
  expect(firstFinish(made(7))).toBeUndefined()
  expect(firstFinish({ asset: { version: '2.0' } })).toBeUndefined()
})

const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream()
const read = async (body: Bytes) => new Uint8Array(await new Response(body).arrayBuffer())

describe('a file', () => {
  test('is dressed by its description alone: what follows passes byte by byte', async () => {
    const bytes = new Uint8Array(await readFile('public/models/meridienne.glb'))
    const file = streamOf(bytes)
    const head = await readHead(file)
    if (!head) throw new Error('the watch is a model')
    expect(finishesOf(head.document)).toHaveLength(9)
    expect(head.bytes).toBe(bytes.length)
    const worn = wearFinish(head.document, 'steel--ink-calf') ?? {}
    const anew = describeAnew(file, head, worn)
    const dressed = await read(anew.body)
    expect(dressed.length).toBe(anew.bytes)
    expect(dressed.length % 4).toBe(0)
    expect((await readHead(streamOf(dressed)))?.document).toEqual(JSON.parse(JSON.stringify(worn)))
    const after = bytes.length - 20 - head.descriptionBytes
    expect(Buffer.compare(dressed.subarray(-after), bytes.subarray(-after))).toBe(0)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', new TextEncoder().encode('a film, or a letter, or whatever else')],
    ['a model that was cut off', new Uint8Array(new Uint32Array([0x46546c67, 2, 99, 48, 0x4e4f534a]).buffer)],
    [
      'a model that says too much',
      new Uint8Array(new Uint32Array([0x46546c67, 2, 99, 2e9, 0x4e4f534a]).buffer),
    ],
  ])('that is %s has no head', async (_case, bytes) => {
    expect(await readHead(streamOf(bytes))).toBeUndefined()
  })
})
