import { isDeepStrictEqual } from 'node:util'

/** A patch in the format that `mendoza` reads: opcodes, each followed by its operands. */
export type MendozaPatch = readonly unknown[]

// The opcodes that this encoder writes; the format has more.
const value = 0
const pushFieldCopy = 10
const pushFieldBlank = 11
const pushElementCopy = 12
const returnIntoObjectSameKeyPop = 15
const returnIntoArrayPop = 16
const objectSetFieldValue = 17
const objectDeleteField = 19
const arrayAppendValue = 20
const arrayAppendSlice = 21
const stringAppendString = 22
const stringAppendSlice = 23

type Fields = Record<string, unknown>

/**
 * Encodes only the difference between two documents: from it the Studio attributes each field, and each part of a text,
 * to its author. `null` means that the document does not exist.
 */
export function encodeMendoza(from: Fields | null, to: Fields | null): MendozaPatch {
  return from && to ? fieldChanges(from, to) : [value, to]
}

/** The changes to an object that was copied to the output. A field is given by its index in the sorted keys. */
function fieldChanges(from: Fields, to: Fields): unknown[] {
  const removedOrChanged = Object.keys(from)
    .sort()
    .flatMap((key, place) =>
      Object.hasOwn(to, key) ? fieldChange(from[key], to[key], key, place) : [objectDeleteField, place],
    )
  const added = Object.keys(to)
    .filter((key) => !Object.hasOwn(from, key))
    .flatMap((key) => [objectSetFieldValue, to[key], key])
  return [...removedOrChanged, ...added]
}

function fieldChange(from: unknown, to: unknown, key: string, place: number): unknown[] {
  if (isDeepStrictEqual(from, to)) return []
  if (isFields(from) && isFields(to)) {
    return [pushFieldCopy, place, ...fieldChanges(from, to), returnIntoObjectSameKeyPop]
  }
  const rebuilt = rebuild(from, to)
  return rebuilt
    ? [pushFieldBlank, place, ...rebuilt, returnIntoObjectSameKeyPop]
    : [objectSetFieldValue, to, key]
}

/** Builds an array or a text from parts of the old one; undefined when they have no part in common. */
function rebuild(from: unknown, to: unknown): unknown[] | undefined {
  if (Array.isArray(from) && Array.isArray(to) && to.length > 0) return arrayParts(from, to)
  if (typeof from === 'string' && typeof to === 'string' && to !== '') return textParts(from, to)
  return undefined
}

function arrayParts(from: readonly unknown[], to: readonly unknown[]): unknown[] {
  const patch: unknown[] = []
  const places = placesByIdentity(from)
  let slice: { left: number; right: number } | undefined
  const endSlice = () => {
    if (slice) patch.push(arrayAppendSlice, slice.left, slice.right)
    slice = undefined
  }
  for (const element of to) {
    const place = places.get(identityOf(element))?.shift()
    const old = place === undefined ? undefined : from[place]
    if (place !== undefined && isDeepStrictEqual(old, element)) {
      if (slice?.right !== place) endSlice()
      slice = { left: slice?.left ?? place, right: place + 1 }
      continue
    }
    endSlice()
    if (place !== undefined && isFields(old) && isFields(element)) {
      patch.push(pushElementCopy, place, ...fieldChanges(old, element), returnIntoArrayPop)
    } else {
      patch.push(arrayAppendValue, element)
    }
  }
  endSlice()
  return patch
}

/** An element with a `_key` is identified by it, wherever it moves; any other by its value. */
function identityOf(element: unknown): string {
  const key = isFields(element) ? element['_key'] : undefined
  return typeof key === 'string' ? `key ${key}` : `is ${JSON.stringify(element)}`
}

function placesByIdentity(elements: readonly unknown[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  elements.forEach((element, place) => {
    const identity = identityOf(element)
    places.set(identity, [...(places.get(identity) ?? []), place])
  })
  return places
}

/** Keeps the common beginning and end of both texts. Slices are in bytes of UTF-8. */
function textParts(from: string, to: string): unknown[] | undefined {
  const [old, next] = [[...from], [...to]]
  const shorter = Math.min(old.length, next.length)
  let head = 0
  while (head < shorter && old[head] === next[head]) head++
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === next.at(-1 - tail)) tail++
  if (head + tail === 0) return undefined

  const bytesOf = (characters: readonly string[]) => Buffer.byteLength(characters.join(''))
  const size = Buffer.byteLength(from)
  const written = next.slice(head, next.length - tail).join('')
  return [
    ...(head > 0 ? [stringAppendSlice, 0, bytesOf(old.slice(0, head))] : []),
    ...(written === '' ? [] : [stringAppendString, written]),
    ...(tail > 0 ? [stringAppendSlice, size - bytesOf(old.slice(old.length - tail)), size] : []),
  ]
}

function isFields(candidate: unknown): candidate is Fields {
  return typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate)
}
