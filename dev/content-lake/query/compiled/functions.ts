import { portableTextOf } from '../portable-text.ts'

type Apply = (...values: unknown[]) => unknown

const isText = (value: unknown): value is string => typeof value === 'string'
const textOnly =
  (change: (text: string) => unknown): Apply =>
  (value) =>
    isText(value) ? change(value) : null
const lower = textOnly((text) => text.toLowerCase())
const upper = textOnly((text) => text.toUpperCase())

/** The supported functions of GROQ; each receives the values of all its arguments. */
export const functions: Partial<Record<string, Apply>> = {
  'global::count': (list) => (Array.isArray(list) ? list.length : null),
  'global::defined': (value) => value !== null,
  'global::lower': lower,
  'global::upper': upper,
  'string::lower': lower,
  'string::upper': upper,
  'string::split': (text, by) => {
    if (!isText(text) || !isText(by)) return null
    if (text === '') return []
    return by === '' ? Array.from(text) : text.split(by)
  },
  'global::round': (value) => {
    if (typeof value !== 'number') return null
    return value < 0 ? -Math.round(-value) : Math.round(value)
  },
  'array::unique': (list) => {
    if (!Array.isArray(list)) return null
    const known = new Set<unknown>()
    return list.filter((value: unknown) => {
      if (typeof value === 'object') return true
      if (known.has(value)) return false
      known.add(value)
      return true
    })
  },
  'array::compact': (list) => (Array.isArray(list) ? list.filter((value) => value !== null) : null),
  'pt::text': portableTextOf,
}
