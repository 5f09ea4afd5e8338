import { isKeySegment, type Path, type SchemaType, type SlugSchemaType } from 'sanity'

/** What the house already has, for references and pictures. */
export interface Known {
  /** The id of a published document of this type. */
  documentOf(type: string): string
  /** The id of an uploaded picture. */
  readonly picture: string
  /** The initial values of a new value of this type, as the Studio resolves them. */
  initialValueOf(type: SchemaType): Promise<unknown>
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** What anybody knows to write without being told; everything else a form has to say. */
const common: Readonly<Record<string, string>> = { Email: 'anna@house.example' }

/** The example in a description or message: between quotation marks, or after a colon. */
function exampleIn(words: string | undefined): string | undefined {
  const [, quoted] = /“([^”]+)”/.exec(words ?? '') ?? []
  const [, named] = /: ([^,]+?)(?:,|;|\.\s|\.$|$)/.exec(words ?? '') ?? []
  return quoted ?? named
}

/** The type and value at a path of a document. */
export function locate(document: Fields, type: SchemaType, path: Path): { type: SchemaType; value: unknown } {
  return path.reduce<{ type: SchemaType; value: unknown }>(
    (at, segment) => {
      if (typeof segment === 'string') {
        const field = at.type.jsonType === 'object' && at.type.fields.find(({ name }) => name === segment)
        if (!field) throw new Error(`The form has no field ${segment}.`)
        return { type: field.type, value: isFields(at.value) ? at.value[segment] : undefined }
      }
      if (at.type.jsonType !== 'array' || !Array.isArray(at.value))
        throw new Error('The form has no such list.')
      const items = at.value as unknown[]
      const item = isKeySegment(segment)
        ? items.find((each) => isFields(each) && each['_key'] === segment._key)
        : items[Number(segment)]
      const name = isFields(item) ? item['_type'] : undefined
      const member = at.type.of.find((each) => name === undefined || each.name === name)
      if (!member) throw new Error(`The list has no items of the type ${String(name)}.`)
      return { type: member, value: item }
    },
    { type, value: document },
  )
}

const isA = (type: SchemaType | null | undefined, name: string): boolean =>
  !!type && (type.name === name || isA(type.type, name))

/** What a newcomer enters into a field, by its title, its description and the message beside it. */
export async function enter(
  field: { type: SchemaType; value: unknown },
  message: string,
  document: Fields,
  known: Known,
): Promise<unknown> {
  const { type, value } = field
  const example = exampleIn(type.description as string | undefined) ?? exampleIn(message)
  const [choice] = ((type.options as { list?: unknown[] } | undefined)?.list ?? []) as unknown[]
  if (type.jsonType === 'array') {
    const items = Array.isArray(value) ? (value as unknown[]) : []
    const [member] = type.of
    if (!member) throw new Error(`${type.name} allows no items.`)
    if (isA(member, 'block'))
      return [{ _type: 'block', _key: 'a', style: 'normal', children: [span], markDefs: [] }]
    return [...items, await newItem(member, items.length, known)]
  }
  if (choice !== undefined) return isFields(choice) ? choice['value'] : choice
  if (type.jsonType === 'number') {
    const [number] = /\d+/.exec(value === undefined ? String(type.description ?? '') : message) ?? ['1']
    return Number(number)
  }
  if (type.jsonType === 'boolean') return true
  if (isA(type, 'date')) return '2026-12-24'
  if (isA(type, 'slug')) return slugOf(type as SlugSchemaType, document)
  if (type.jsonType === 'string') return common[type.title ?? ''] ?? example ?? type.title
  return newItem(type, 0, known)
}

const span = { _type: 'span', _key: 'b', text: 'He kept his lists in pencil.', marks: [] }

async function newItem(type: SchemaType, index: number, known: Known): Promise<unknown> {
  const [choice] = ((type.options as { list?: unknown[] } | undefined)?.list ?? []) as unknown[]
  if (type.jsonType !== 'object') return isFields(choice) ? choice['value'] : (choice ?? type.title)
  const named = { _type: type.name, _key: `item-${index}` }
  if (isA(type, 'reference')) {
    const [target] = (type as unknown as { to: SchemaType[] }).to
    return { ...named, _type: 'reference', _ref: known.documentOf(target?.name ?? '') }
  }
  const asset = { _type: 'reference', _ref: known.picture }
  const initial = await known.initialValueOf(type)
  return { ...(isFields(initial) ? initial : {}), ...named, ...(isA(type, 'image') && { asset }) }
}

/** As the button “Generate” makes it, from the field's own source. */
async function slugOf(type: SlugSchemaType, document: Fields): Promise<unknown> {
  const { source, slugify } = type.options ?? {}
  const words = String(source)
    .split('.')
    .reduce<unknown>((at, name) => (isFields(at) ? at[name] : undefined), document)
  if (typeof words !== 'string' || !slugify) return undefined
  return { _type: 'slug', current: await slugify(words, type, {} as never) }
}

/** Sets the value at a path, which may go through keyed items. */
export function write(into: unknown, [segment, ...rest]: Path, value: unknown, type: SchemaType): unknown {
  if (segment === undefined) return value
  if (typeof segment === 'string') {
    const field = type.jsonType === 'object' && type.fields.find(({ name }) => name === segment)
    if (!field) throw new Error(`The form has no field ${segment}.`)
    const fields: Fields = isFields(into) ? into : { _type: type.name }
    return { ...fields, [segment]: write(fields[segment], rest, value, field.type) }
  }
  if (type.jsonType !== 'array') throw new Error('The form has no such list.')
  return (into as unknown[]).map((item, index) => {
    const isIt = isKeySegment(segment) ? isFields(item) && item['_key'] === segment._key : index === segment
    const member = type.of.find(({ name }) => !isFields(item) || name === item['_type'])
    return isIt && member ? write(item, rest, value, member) : item
  })
}
