import { describe, expect, test } from 'vitest'
import { modelError } from './valid-model.ts'

const whole = { asset: { version: '2.0' }, meshes: [{}] }

function glb(document: unknown, { version = 2, magic = 'glTF' } = {}): Buffer {
  const json = typeof document === 'string' ? document : JSON.stringify(document)
  const head = Buffer.alloc(20)
  head.write(magic)
  head.writeUInt32LE(version, 4)
  head.writeUInt32LE(20 + Buffer.byteLength(json), 8)
  head.writeUInt32LE(Buffer.byteLength(json), 12)
  head.write('JSON', 16)
  return Buffer.concat([head, Buffer.from(json)])
}

const faultOf = (bytes: Buffer, size = bytes.length) =>
  modelError({
    size,
    read: async (from, to) => new Uint8Array(bytes.subarray(from, to)).slice().buffer,
  })

describe('an uploaded model', () => {
  test('is accepted when the viewer can show it', async () => {
    expect(await faultOf(glb(whole))).toBeUndefined()
    for (const packing of ['EXT_meshopt_compression', 'KHR_draco_mesh_compression', 'KHR_texture_basisu'])
      expect(await faultOf(glb({ ...whole, extensionsRequired: [packing] }))).toBeUndefined()
  })

  test.each([
    ['a model of fifty megabytes', glb(whole), 50 * 1024 * 1024, /weighs 50 MB.*more than 24 MB/],
    ['an empty file', Buffer.alloc(0), undefined, /empty/],
    ['a picture', Buffer.from('\x89PNG and what follows in it'), undefined, /no GLB/],
    ['a model in glTF 1', glb(whole, { version: 1 }), undefined, /version 2/],
    ['a truncated file', glb(whole).subarray(0, 30), undefined, /not whole/],
    ['a model with invalid JSON', glb('{"meshes":'), undefined, /broken/],
    ['a model without meshes', glb({ meshes: [] }), undefined, /nothing in the model/],
    [
      'a model that requires an unknown extension',
      glb({ ...whole, extensionsRequired: ['ACME_x'] }),
      undefined,
      /ACME_x/,
    ],
  ])('%s is refused with an error message', async (_, bytes, size, sentence) => {
    expect(await faultOf(bytes, size)).toMatch(sentence)
  })
})
