import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { extensionsUsed } from './decoders.ts'

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer

describe('the extensions of a model', () => {
  test('are read from the header of a binary file', async () => {
    const { buffer } = new Uint8Array(await readFile('public/models/plume-de-minuit.glb'))
    expect(extensionsUsed(buffer)).toContain('EXT_meshopt_compression')
  })

  test('are read from a JSON file', () => {
    const model = { asset: { version: '2.0' }, extensionsUsed: ['KHR_draco_mesh_compression', 7] }
    expect(extensionsUsed(bytesOf(JSON.stringify(model)))).toEqual(['KHR_draco_mesh_compression'])
  })

  test.each(['', 'glTF, but not really', '{}', 'null', '{"extensionsUsed":{}}'])('are none in %j', (text) => {
    expect(extensionsUsed(bytesOf(text))).toEqual([])
  })
})
