import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { type BasisFormat, packPicture } from '../../tests/support/pack-picture.ts'
import { withoutEval } from './basis-without-eval.ts'

const { resolve } = createRequire(import.meta.url)
const at = (end: string) => resolve(`three/addons/libs/basis/basis_transcoder.${end}`)
const whole = await readFile(at('js'), 'utf8')
const side = 8
const rgba32 = 13

/** Decodes a texture in a context that forbids `eval`, as the pages do. */
async function decode(transcoder: string, picture: Uint8Array): Promise<Uint8Array> {
  const context = createContext(
    { picture, wasmBinary: await readFile(at('wasm')) },
    { codeGeneration: { strings: false, wasm: true } },
  )
  runInContext(transcoder, context)
  return runInContext(
    `BASIS({ wasmBinary }).then((basis) => {
      basis.initializeBasis()
      const file = new basis.KTX2File(picture)
      if (!file.isValid() || !file.startTranscoding()) throw new Error('not a KTX2 file')
      const pixels = new Uint8Array(file.getImageTranscodedSizeInBytes(0, 0, 0, ${rgba32}))
      if (!file.transcodeImage(pixels, 0, 0, 0, ${rgba32}, 0, -1, -1)) throw new Error('the texture cannot be decoded')
      file.close()
      file.delete()
      return pixels
    })`,
    context,
  ) as Promise<Uint8Array>
}

const packed = (format: BasisFormat) =>
  packPicture(
    Uint8Array.from({ length: side * side * 4 }, (_, i) => [200, 100, 40, 255][i % 4]!),
    side,
    format,
  )

test.each(['ETC1S', 'UASTC'] as const)(
  'a texture encoded as %s is decoded where eval is forbidden',
  async (format) => {
    const pixels = await decode(withoutEval(whole), await packed(format))
    expect(pixels).toHaveLength(side * side * 4)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels
    expect(Math.hypot(red - 200, green - 100, blue - 40)).toBeLessThan(12)
    expect(alpha).toBe(255)
  },
)

test('the original transcoder of three needs eval', async () => {
  await expect(decode(whole, await packed('UASTC'))).rejects.toThrow(/Code generation from strings/)
})

test('a changed source of the transcoder stops the build', () => {
  expect(() => withoutEval(whole.replace('function newFunc(', 'function make('))).toThrow(/has changed/)
})
