import type { Plugin } from 'vite'
import { splitSource } from './split-source.ts'

/** The materials of three that a glTF can have, and the depth material for shadows. */
const shadersKept = ['meshbasic', 'meshphysical', 'points', 'depth']

/** Shader chunks for features that the viewer never uses; their whole content is inside `#if` blocks that are never true. */
const neverOn =
  /^(?:alphahash|batching|clipping_planes|displacementmap|dithering|fog|lightmap|lightprobes|logdepthbuf|morphinstance)_/

const renderer = /\/three\/build\/three\.module\.js$/

/** Whether a chunk can be emptied, because all its lines are inside `#if` blocks. */
function isNeverOn(key: string, text: string): boolean {
  if (!neverOn.test(key)) return false
  let depth = 0
  for (const line of text.trim().split('\n')) {
    if (/^\s*#if/.test(line)) depth++
    if (depth === 0) throw new Error(`The source of three has changed: ${key} has a line outside #if.`)
    if (/^\s*#endif/.test(line)) depth--
  }
  return true
}

/** Keeps only the neutral tone mapping, the last of those in three. */
function onlyNeutral(text: string): string {
  const [others, ours] = [text.indexOf('vec3 LinearToneMapping'), text.indexOf('vec3 NeutralToneMapping')]
  if (others < 0 || ours < others)
    throw new Error('The source of three has changed: the order of its tone mappings.')
  return text.slice(0, others) + text.slice(ours)
}

/** Removes the shaders of materials that no glTF has, and the chunks that only these include. */
function fewerShaders(code: string): string {
  const texts = new Map(
    [...code.matchAll(/^(?:const|var) ([\w$]+) = ("(?:[^"\\]|\\.)*");$/gm)].map(
      ([, name = '', text = '']) => [name, text],
    ),
  )
  const [before, chunks, after] = splitSource(code, 'const ShaderChunk = {', '\n};')
  const entries = new Map(
    [...chunks.matchAll(/^\t(\w+): ([\w$]+),?$/gm)].map(([, key = '', name = '']) => [key, name]),
  )
  const kept = new Set<string>()
  const keep = (key: string) => {
    if (kept.has(key)) return
    const text = texts.get(entries.get(key) ?? '')
    if (text === undefined) throw new Error(`The source of three has changed: it has no shader ${key}.`)
    kept.add(key)
    for (const [, included = ''] of text.matchAll(/#include <([\w_]+)>/g)) keep(included)
  }
  for (const shader of shadersKept) for (const end of ['vert', 'frag']) keep(`${shader}_${end}`)
  // Chunks that three adds to every program.
  for (const [, key = ''] of after.matchAll(/ShaderChunk\[ '(\w+)' \]/g)) keep(key)
  const lines = [...kept].map((key) => {
    const name = entries.get(key) ?? ''
    const text = JSON.parse(texts.get(name) ?? '""') as string
    if (isNeverOn(key, text)) return `${key}: ""`
    return `${key}: ${key === 'tonemapping_pars_fragment' ? JSON.stringify(onlyNeutral(text)) : name}`
  })
  return `${before}const ShaderChunk = {${lines.join(',')}};${after}`
}

/** Removes PMREMGenerator: our environment light is filtered at build time (docs/decisions/0007). */
function withoutFilter(code: string): string {
  const [before, , after] = splitSource(code, 'class PMREMGenerator {', '\n}\n')
  return `${before}class PMREMGenerator { constructor() { throw new Error('PMREMGenerator is removed: the light is filtered at build time.'); } }\n${after}`
}

/** Removes from three's renderer what the viewer never uses. Throws when the source of three has changed. */
export const thin = (code: string): string => withoutFilter(fewerShaders(code))

/** Reduces the size of three in the browser. */
export const leanThree = (): Plugin => ({
  name: 'lean-three',
  transform: { filter: { id: renderer }, handler: (code) => ({ code: thin(code), map: null }) },
})
