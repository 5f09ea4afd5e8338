import { isRecord, type ModelDocument } from './model-file.ts'

const extension = 'KHR_materials_variants'

type Told = Readonly<Record<string, unknown>>

const listOf = (value: unknown): readonly Told[] => (Array.isArray(value) ? value.filter(isRecord) : [])
const within = (told: Told | undefined): Told => {
  const extensions = told?.['extensions']
  const own = isRecord(extensions) ? extensions[extension] : undefined
  return isRecord(own) ? own : {}
}

/** The names of the finishes that a model carries. */
export const finishesOf = (document: ModelDocument): readonly unknown[] =>
  listOf(within(document)['variants']).map(({ name }) => name)

/** The material that a part wears in a finish; its own where the finish does not speak of it. */
function materialIn(part: Told, finish: number): unknown {
  const mapping = listOf(within(part)['mappings']).find(
    ({ variants }) => Array.isArray(variants) && variants.includes(finish),
  )
  return mapping ? mapping['material'] : part['material']
}

const without = (told: Told, name: string): Told =>
  Object.fromEntries(Object.entries(told).filter(([key]) => key !== name))

/** Without the extension, and without what would be left empty: glTF allows no empty list of names. */
function unextended(told: Told): Told {
  const { extensions } = told
  if (!isRecord(extensions)) return told
  const others = without(extensions, extension)
  return Object.keys(others).length > 0 ? { ...told, extensions: others } : without(told, 'extensions')
}

function unnamed(document: Told, list: string): Told {
  const names = document[list]
  if (!Array.isArray(names)) return document
  const others = names.filter((name) => name !== extension)
  return others.length > 0 ? { ...document, [list]: others } : without(document, list)
}

/** The model in one of its finishes and in no other, for whoever reads no `KHR_materials_variants`; undefined for a finish it does not have. */
export function wearFinish(document: ModelDocument, name: string): ModelDocument | undefined {
  const finish = finishesOf(document).indexOf(name)
  if (finish < 0) return undefined
  const meshes = listOf(document['meshes']).map((mesh) => ({
    ...mesh,
    primitives: listOf(mesh['primitives']).map((part) => {
      const material = materialIn(part, finish)
      return unextended(material === undefined ? part : { ...part, material })
    }),
  }))
  return ['extensionsUsed', 'extensionsRequired'].reduce(unnamed, unextended({ ...document, meshes }))
}

/** The finish a model is in before it is dressed in another; undefined where it is in none of its own. */
export function firstFinish(document: ModelDocument): string | undefined {
  const parts = listOf(document['meshes']).flatMap(({ primitives }) => listOf(primitives))
  const names = finishesOf(document)
  const first = names.findIndex((_, finish) =>
    parts.every((part) => materialIn(part, finish) === part['material']),
  )
  const name = names[first]
  return typeof name === 'string' ? name : undefined
}
