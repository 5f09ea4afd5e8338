import type { Plugin } from 'vite'
import { cut } from './cut.ts'

/** Of three's own materials, those that a glTF can have, and what casts their shadows in the sun. */
const shadersKept = ['meshbasic', 'meshphysical', 'points', 'depth']

/** Pieces of shaders for what neither a glTF nor this house asks for: all of it stands between conditions that never hold. */
const neverOn =
  /^(?:alphahash|batching|clipping_planes|displacementmap|dithering|fog|lightmap|lightprobes|logdepthbuf|morphinstance)_/

const renderer = /\/three\/build\/three\.module\.js$/

/** Whether a piece may be left empty: nothing of it stands outside its conditions. */
function isNeverOn(key: string, text: string): boolean {
  if (!neverOn.test(key)) return false
  let depth = 0
  for (const line of text.trim().split('\n')) {
    if (/^\s*#if/.test(line)) depth++
    if (depth === 0) throw new Error(`three is not as it was: ${key} has a line that is always there`)
    if (/^\s*#endif/.test(line)) depth--
  }
  return true
}

/** Of the curves by which light is brought within what a screen shows, the one this house uses, which is the last of three's own. */
function onlyNeutral(text: string): string {
  const [others, ours] = [text.indexOf('vec3 LinearToneMapping'), text.indexOf('vec3 NeutralToneMapping')]
  if (others < 0 || ours < others) throw new Error('three is not as it was: its tone mapping has moved')
  return text.slice(0, others) + text.slice(ours)
}

/** Leaves out the shaders of materials that no glTF has, and the pieces of shaders that only those include. */
function fewerShaders(code: string): string {
  const texts = new Map(
    [...code.matchAll(/^(?:const|var) ([\w$]+) = ("(?:[^"\\]|\\.)*");$/gm)].map(
      ([, name = '', text = '']) => [name, text],
    ),
  )
  const [before, chunks, after] = cut(code, 'const ShaderChunk = {', '\n};')
  const entries = new Map(
    [...chunks.matchAll(/^\t(\w+): ([\w$]+),?$/gm)].map(([, key = '', name = '']) => [key, name]),
  )
  const kept = new Set<string>()
  const keep = (key: string) => {
    if (kept.has(key)) return
    const text = texts.get(entries.get(key) ?? '')
    if (text === undefined) throw new Error(`three is not as it was: it has no shader ${key}`)
    kept.add(key)
    for (const [, included = ''] of text.matchAll(/#include <([\w_]+)>/g)) keep(included)
  }
  for (const shader of shadersKept) for (const end of ['vert', 'frag']) keep(`${shader}_${end}`)
  // What every program is given by three itself, whatever its shader includes.
  for (const [, key = ''] of after.matchAll(/ShaderChunk\[ '(\w+)' \]/g)) keep(key)
  const lines = [...kept].map((key) => {
    const name = entries.get(key) ?? ''
    const text = JSON.parse(texts.get(name) ?? '""') as string
    if (isNeverOn(key, text)) return `${key}: ""`
    return `${key}: ${key === 'tonemapping_pars_fragment' ? JSON.stringify(onlyNeutral(text)) : name}`
  })
  return `${before}const ShaderChunk = {${lines.join(',')}};${after}`
}

/** Our light comes filtered (docs/decisions/0007): what would filter it in the browser stays behind. */
function withoutFilter(code: string): string {
  const [before, , after] = cut(code, 'class PMREMGenerator {', '\n}\n')
  return `${before}class PMREMGenerator { constructor() { throw new Error('the light is filtered beforehand'); } }\n${after}`
}

/** three's renderer without what this house never draws. Throws when three is no longer built as it was. */
export const thin = (code: string): string => withoutFilter(fewerShaders(code))

/** Thins three for the visitor's browser. */
export const leanThree = (): Plugin => ({
  name: 'lean-three',
  transform: { filter: { id: renderer }, handler: (code) => ({ code: thin(code), map: null }) },
})
