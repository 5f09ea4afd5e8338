import { describe, expect, test } from 'vitest'
import { faultOfModel } from './sound-model.ts'

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
  faultOfModel({
    size,
    read: async (from, to) => new Uint8Array(bytes.subarray(from, to)).slice().buffer,
  })

describe('a model that is uploaded', () => {
  test('is taken when the viewer can show it', async () => {
    expect(await faultOf(glb(whole))).toBeUndefined()
    for (const packing of ['EXT_meshopt_compression', 'KHR_draco_mesh_compression', 'KHR_texture_basisu'])
      expect(await faultOf(glb({ ...whole, extensionsRequired: [packing] }))).toBeUndefined()
  })

  test.each([
    ['of fifty megabytes', glb(whole), 50 * 1024 * 1024, /weighs 50 MB.*more than 24 MB/],
    ['that is empty', Buffer.alloc(0), undefined, /empty/],
    ['that is a picture', Buffer.from('\x89PNG and what follows in it'), undefined, /no GLB/],
    ['of glTF 1', glb(whole, { version: 1 }), undefined, /version 2/],
    ['that was cut short', glb(whole).subarray(0, 30), undefined, /not whole/],
    ['whose description is broken', glb('{"meshes":'), undefined, /broken/],
    ['without anything to see', glb({ meshes: [] }), undefined, /nothing in the model/],
    ['in a language of its own', glb({ ...whole, extensionsRequired: ['ACME_x'] }), undefined, /ACME_x/],
  ])('%s is refused with a sentence', async (_, bytes, size, sentence) => {
    expect(await faultOf(bytes, size)).toMatch(sentence)
  })
})
