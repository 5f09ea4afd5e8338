import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { thin } from './lean-three.ts'

const whole = readFileSync(fileURLToPath(import.meta.resolve('three')), 'utf8')

/** The shader chunks by name. */
function chunksOf(code: string): Map<string, string> {
  const texts = new Map(
    [...code.matchAll(/^(?:const|var) ([\w$]+) = ("(?:[^"\\]|\\.)*");$/gm)].map(([, name, text]) => [
      name!,
      JSON.parse(text!) as string,
    ]),
  )
  const body = /const ShaderChunk = \{(.*?)\};/s.exec(code)?.[1] ?? ''
  return new Map(
    [...body.matchAll(/(\w+): ("(?:[^"\\]|\\.)*"|[\w$]+)/g)].map(([, key, value]) => [
      key!,
      value!.startsWith('"') ? (JSON.parse(value!) as string) : (texts.get(value!) ?? ''),
    ]),
  )
}

test('every chunk that a kept shader or every program includes is kept', () => {
  const thinned = thin(whole)
  const chunks = chunksOf(thinned)
  expect(chunks.get('meshphysical_frag')).toContain('#include <lights_physical_pars_fragment>')
  expect(chunks.get('tonemapping_pars_fragment')).toContain('vec3 NeutralToneMapping')
  const asked = [
    ...[...chunks.values()].flatMap((text) => [...text.matchAll(/#include <(\w+)>/g)]),
    ...thinned.matchAll(/ShaderChunk\[ '(\w+)' \]/g),
  ].map(([, key]) => key!)
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter((key) => !chunks.has(key))).toEqual([])
})

test('shaders and chunks that no glTF needs are removed', () => {
  const chunks = chunksOf(thin(whole))
  expect(chunks.has('meshtoon_frag')).toBe(false)
  expect(chunks.get('fog_fragment')).toBe('')
  expect(chunks.get('tonemapping_pars_fragment')).not.toContain('ACES')
  expect(chunksOf(whole).size).toBeGreaterThan(chunks.size + 15)
})

test('a changed source of three stops the build', () => {
  expect(() => thin(whole.replace('class PMREMGenerator {', 'class Filter {'))).toThrow(/has changed/)
  expect(() => thin(whole.replace('const ShaderChunk = {', 'const Shaders = {'))).toThrow(/has changed/)
})
