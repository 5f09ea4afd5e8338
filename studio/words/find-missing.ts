/** The languages other than English, which is the source of every text. */
export const translations = ['fr', 'fa'] as const
export type Translation = (typeof translations)[number]

/** An English text that one language lacks. */
export interface Missing {
  /** The path in the Studio's notation: `body`, `picture.alt`. */
  readonly path: string
  readonly language: Translation
}

const localised = /^locale(?:String|Text|Blocks)$/

/** The English texts without a translation, at any depth. */
export function findMissing(value: unknown, path = ''): Missing[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => findMissing(item, `${path}[${keyOf(item) ?? index}]`))
  }
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Record<string, unknown>
  if (localised.test(String(fields['_type']))) {
    if (isEmpty(fields['en'])) return []
    return translations
      .filter((language) => isEmpty(fields[language]))
      .map((language) => ({ path, language }))
  }
  return Object.entries(fields)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([name, field]) => findMissing(field, path === '' ? name : `${path}.${name}`))
}

const isEmpty = (words: unknown) =>
  words === undefined ||
  words === null ||
  (typeof words === 'string' && words.trim() === '') ||
  (Array.isArray(words) && words.length === 0)

function keyOf(item: unknown): string | undefined {
  const key = (item as { _key?: unknown } | null)?._key
  return typeof key === 'string' ? `_key=="${key}"` : undefined
}
