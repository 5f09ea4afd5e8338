import { isRecord, type ModelDocument } from './model-file.ts'

const extension = 'KHR_materials_variants'

type GltfObject = Readonly<Record<string, unknown>>

const listOf = (value: unknown): readonly GltfObject[] => (Array.isArray(value) ? value.filter(isRecord) : [])
const within = (object: GltfObject | undefined): GltfObject => {
  const extensions = object?.['extensions']
  const own = isRecord(extensions) ? extensions[extension] : undefined
  return isRecord(own) ? own : {}
}

/** The names of a model's finishes (its material variants). */
export const finishesOf = (document: ModelDocument): readonly unknown[] =>
  listOf(within(document)['variants']).map(({ name }) => name)

/** The material of a primitive in a finish; its default material when the finish has no mapping for it. */
function materialIn(part: GltfObject, finish: number): unknown {
  const mapping = listOf(within(part)['mappings']).find(
    ({ variants }) => Array.isArray(variants) && variants.includes(finish),
  )
  return mapping ? mapping['material'] : part['material']
}

const without = (object: GltfObject, name: string): GltfObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))

/** Removes the extension, and `extensions` when it would be empty, which glTF does not allow. */
function unextended(object: GltfObject): GltfObject {
  const { extensions } = object
  if (!isRecord(extensions)) return object
  const others = without(extensions, extension)
  return Object.keys(others).length > 0 ? { ...object, extensions: others } : without(object, 'extensions')
}

function unnamed(document: GltfObject, list: string): GltfObject {
  const names = document[list]
  if (!Array.isArray(names)) return document
  const others = names.filter((name) => name !== extension)
  return others.length > 0 ? { ...document, [list]: others } : without(document, list)
}

/** The model with one finish applied, for viewers without `KHR_materials_variants`; undefined for an unknown finish. */
export function selectFinish(document: ModelDocument, name: string): ModelDocument | undefined {
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

/** The finish that a model shows by default; undefined when its default materials match no finish. */
export function firstFinish(document: ModelDocument): string | undefined {
  const parts = listOf(document['meshes']).flatMap(({ primitives }) => listOf(primitives))
  const names = finishesOf(document)
  const first = names.findIndex((_, finish) =>
    parts.every((part) => materialIn(part, finish) === part['material']),
  )
  const name = names[first]
  return typeof name === 'string' ? name : undefined
}
