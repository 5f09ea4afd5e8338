import { createSchema, createSearch, getSearchableTypes, type SchemaTypeDefinition } from 'sanity'
import { runnerImport } from 'vite'

interface StudioQuery {
  query: string
  params: Record<string, unknown>
}

const missing = (fields: readonly string[], language: string) =>
  fields.map((field) => `(defined(${field}.en) && !defined(${field}.${language}))`)

/** The list "Missing a translation" of `studio/structure`, as the list pane asks for it. */
export const missingTranslation: StudioQuery = {
  query: `*[_type in $types && (_type == "product" && (${['kind', 'sentence', 'materials', 'making']
    .flatMap((field) => [`!defined(${field}.fr)`, `!defined(${field}.fa)`])
    .join(' || ')}))]{_type, _id, _originalId, "orderings": [name]} | order(orderings[0] asc)[0...$limit]`,
  params: { types: ['product'], limit: 2000 },
}

const textFields = [
  ...[
    'headline',
    'title',
    'sentence',
    'kind',
    'materials',
    'making',
    'materialsLine',
    'dimensionsLine',
    'intro',
  ],
  ...[
    'text',
    'body',
    'role',
    'city',
    'note',
    'tagline',
    'statement',
    'seo.title',
    'seo.description',
    'picture.alt',
  ],
]
const inLists = ['sections', 'pictures', 'options', 'features'].map(
  (list) => `count(${list}[${missing(['title', 'text', 'alt', 'caption'], 'fr').join(' || ')}]) > 0`,
)
const gaps = `_type in $types && (${[...missing(textFields, 'fr'), ...inLists].join(' || ')})`

/** A page of the translation board, and how many rows there are: plain fields by `defined`, lists by `count(list[…]) > 0`. */
export const translationBoard: StudioQuery = {
  query: `{"rows": *[${gaps}] | order(_type asc, _updatedAt desc)[$from...$to]{_id, _type, _updatedAt, "title": coalesce(name, title.en, city.en)}, "total": count(*[${gaps}])}`,
  params: {
    types: [
      'home',
      'house',
      'collection',
      'product',
      'story',
      'boutique',
      'advisor',
      'policy',
      'material',
      'maker',
    ],
    ...{ from: 0, to: 50 },
  },
}

/** The query of the Studio's own search over every field of every type, made by the Studio from this house's schema. */
export async function studioSearch(words: string): Promise<StudioQuery> {
  const { module } = await runnerImport<{ schemaTypes: SchemaTypeDefinition[] }>(
    './studio/schema-types/index.ts',
    { configFile: false },
  )
  const schema = createSchema({ name: 'default', types: module.schemaTypes })
  let asked: StudioQuery | undefined
  const client = {
    withConfig: () => client,
    observable: {
      fetch: (query: string, params: Record<string, unknown>) => {
        asked = { query, params }
        return { pipe: () => ({ subscribe: () => undefined }) }
      },
    },
  }
  const search = createSearch(getSearchableTypes(schema), client as never, {
    strategy: 'groqLegacy',
    unique: true,
  })
  search({ query: words, types: [] }, { limit: 1000, perspective: 'drafts' })
  if (!asked) throw new Error('The Studio asked no query for its search.')
  return asked
}
