import { createSchema, createSearch, getSearchableTypes, type SchemaTypeDefinition } from 'sanity'
import { runnerImport } from 'vite'
import { boardParams, boardQuery } from '../../../studio/tools/translations/board-query.ts'

interface StudioQuery {
  query: string
  params: Record<string, unknown>
}

/** The list "Missing a translation" of `studio/structure`, as the list pane asks for it. */
export const missingTranslation: StudioQuery = {
  query: `*[_type in $types && (_type == "product" && (${['kind', 'sentence', 'materials', 'making']
    .flatMap((field) => [`!defined(${field}.fr)`, `!defined(${field}.fa)`])
    .join(' || ')}))]{_type, _id, _originalId, "orderings": [name]} | order(orderings[0] asc)[0...$limit]`,
  params: { types: ['product'], limit: 2000 },
}

/** The translation board of the Studio, which reads all its documents at once. */
export const translationBoard: StudioQuery = { query: boardQuery, params: boardParams }

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
