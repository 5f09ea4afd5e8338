import { type ArraySchemaType, getPreviewPaths, prepareForPreview, type SchemaType } from 'sanity'
import { studioSchema } from './studio-schema.ts'

type Fields = Readonly<Record<string, unknown>>
type Find = (id: string) => Fields | undefined

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every name on the way from a type to the built-in type it extends: `picture`, `image`, `object`. */
function namesOf(type: SchemaType | undefined): string[] {
  return type ? [type.name, ...namesOf(type.type)] : []
}

/**
 * What keeps an editor from opening a document: an item that its list does not allow, a value whose type differs from its
 * field's, a field that the schema does not have, and a preview that fails or gives something other than text. One line
 * each, with the path. `find` returns a document by its id.
 */
export function openInStudio(document: Fields, find: Find): string[] {
  const type = studioSchema.get(String(document['_type']))
  return type ? openValue(document, type, String(document['_id']), find) : [`${path(document)}: unknown type`]
}

const path = (document: Fields) => String(document['_id'])

function openValue(value: unknown, type: SchemaType, at: string, find: Find): string[] {
  if (value === undefined) return []
  if (type.jsonType === 'array') return openItems(value, type, at, find)
  if (type.jsonType !== 'object') {
    return typeof value === type.jsonType ? [] : [`${at} is no ${type.jsonType}`]
  }
  if (!isFields(value)) return [`${at} is no object`]
  const { _type } = value
  if (_type !== undefined && !namesOf(type).includes(String(_type)))
    return [`${at} is a ${String(_type)}, not a ${type.name}`]
  const faults = previewFault(value, type, at, find)
  for (const [name, field] of Object.entries(value)) {
    if (name.startsWith('_')) continue
    const known = type.fields.find((each) => each.name === name)
    faults.push(
      ...(known ? openValue(field, known.type, `${at}.${name}`, find) : [`${at}.${name} is unknown`]),
    )
  }
  return faults
}

function openItems(value: unknown, type: ArraySchemaType, at: string, find: Find): string[] {
  if (!Array.isArray(value)) return [`${at} is no list`]
  return value.flatMap((item: unknown, index) => {
    const member = type.of.find((each) =>
      isFields(item) ? each.name === String(item['_type']) : each.jsonType === typeof item,
    )
    const name = isFields(item) ? String(item['_type']) : typeof item
    return member
      ? openValue(item, member, `${at}[${index}]`, find)
      : [`${at}[${index}] is not valid for this list: ${name}`]
  })
}

/** Calls the type's own `prepare` with the selected values, as every list and form of the Studio does. */
function previewFault(value: Fields, type: SchemaType, at: string, find: Find): string[] {
  const paths = getPreviewPaths(type.preview)
  if (!paths || namesOf(type).includes('reference')) return []
  const snapshot = paths.reduce<Fields>((seen, each) => select(seen, value, each, find), { _type: type.name })
  try {
    const { title, subtitle } = prepareForPreview(snapshot, type)
    return Object.entries({ title, subtitle })
      .filter(([, text]) => text !== undefined && text !== null && typeof text !== 'string')
      .map(([name, text]) => `${at}: the ${name} of the preview is a ${typeof text}`)
  } catch (cause) {
    return [`${at}: the preview fails: ${String(cause)}`]
  }
}

/** Copies the value at a path into `into`, following references. */
function select(into: Fields, from: unknown, [name = '', ...rest]: readonly string[], find: Find): Fields {
  const target = isFields(from) && typeof from['_ref'] === 'string' ? find(from['_ref']) : from
  const found = isFields(target) || Array.isArray(target) ? (target as Fields)[name] : undefined
  if (rest.length === 0) return { ...into, [name]: found }
  const inside = isFields(into[name]) ? into[name] : {}
  return { ...into, [name]: select(inside, found, rest, find) }
}
