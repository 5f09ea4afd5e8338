import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { finishesOf, firstFinish, selectFinish } from './model-finish.ts'
import { type Bytes, replaceJsonChunk, type ModelDocument, readHead } from './model-file.ts'

const variants = 'KHR_materials_variants'
const mapped = (...materials: number[]) => ({
  [variants]: { mappings: materials.map((material, finish) => ({ material, variants: [finish] })) },
})
/** A ring with two material variants, on a cushion with the same material in both. */
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

describe('a model with one of its finishes applied', () => {
  test('has the materials of the finish, no other finish, and everything else unchanged', () => {
    expect(selectFinish(ring, 'steel')).toEqual({
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

  test('is undefined when the model does not have the finish', () => {
    expect(selectFinish(ring, 'lead')).toBeUndefined()
    expect(selectFinish({ asset: { version: '2.0' } }, 'gold')).toBeUndefined()
  })

  test.each([
    ['its finishes are not a list', { extensions: { [variants]: { variants: 'gold' } } }],
    ['its meshes are not a list', { ...ring, meshes: 7 }],
    ['a mesh or a primitive is null', { ...ring, meshes: [{ primitives: [null] }, null] }],
  ])('does not throw when %s', (_case, document) => {
    expect(() => selectFinish(document, 'gold')).not.toThrow()
    expect(() => firstFinish(document)).not.toThrow()
  })
})

test('the first finish of a model is the one whose materials are its own', () => {
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

describe('a model file', () => {
  test('with an applied finish differs only in its JSON chunk', async () => {
    const bytes = new Uint8Array(await readFile('public/models/meridienne.glb'))
    const file = streamOf(bytes)
    const head = await readHead(file)
    if (!head) throw new Error('public/models/meridienne.glb is not a binary glTF')
    expect(finishesOf(head.document)).toHaveLength(9)
    expect(head.bytes).toBe(bytes.length)
    const selected = selectFinish(head.document, 'steel--ink-calf') ?? {}
    const anew = replaceJsonChunk(file, head, selected)
    const inFinish = await read(anew.body)
    expect(inFinish.length).toBe(anew.bytes)
    expect(inFinish.length % 4).toBe(0)
    expect((await readHead(streamOf(inFinish)))?.document).toEqual(JSON.parse(JSON.stringify(selected)))
    const after = bytes.length - 20 - head.descriptionBytes
    expect(Buffer.compare(inFinish.subarray(-after), bytes.subarray(-after))).toBe(0)
  })

  test.each([
    ['empty', new Uint8Array()],
    ['of another type', new TextEncoder().encode('a film, or a letter, or whatever else')],
    ['truncated', new Uint8Array(new Uint32Array([0x46546c67, 2, 99, 48, 0x4e4f534a]).buffer)],
    [
      'declared with a too long JSON chunk',
      new Uint8Array(new Uint32Array([0x46546c67, 2, 99, 2e9, 0x4e4f534a]).buffer),
    ],
  ])('that is %s has no head', async (_case, bytes) => {
    expect(await readHead(streamOf(bytes))).toBeUndefined()
  })
})
