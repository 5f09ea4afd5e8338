/** A text in the three languages of the seed. */
export interface Words {
  readonly en: string
  readonly fr: string
  readonly fa: string
}

export const line = (words: Words) => ({ _type: 'localeString', ...words })
export const text = (words: Words) => ({ _type: 'localeText', ...words })
export const slug = (current: string) => ({ _type: 'slug', current })
export const reference = (id: string) => ({ _type: 'reference', _ref: id, _key: id })

/** Replaces each `{name}` in a text by its value, in each language. */
export function fill(words: Words, values: Readonly<Record<string, Words>>): Words {
  const filled = (language: keyof Words) =>
    words[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]?.[language] ?? '')
  return { en: filled('en'), fr: filled('fr'), fa: filled('fa') }
}

/** A slug in the format that the Studio requires. */
export function toSlug(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
