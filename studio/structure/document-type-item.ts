import type { ListItemBuilder, StructureBuilder } from 'sanity/structure'
import { apiVersion } from '../api-version.ts'

/** A list of the documents of one type that match a GROQ condition. */
export interface View {
  readonly id: string
  readonly title: string
  readonly filter: string
}

/** How the lists of a type are sorted; by name where nothing is said. */
const orderings: Readonly<Record<string, { field: string; direction: 'asc' | 'desc' }>> = {
  story: { field: 'publishedOn', direction: 'desc' },
  collection: { field: 'title.en', direction: 'asc' },
  boutique: { field: 'order', direction: 'asc' },
}
const byName = { field: 'name', direction: 'asc' } as const

/** The list item of a document type: all documents first, then filtered views and `more`. */
export function documentTypeItem(
  S: StructureBuilder,
  type: string,
  title: string,
  views: readonly View[],
  more: readonly ListItemBuilder[] = [],
) {
  const ordering = [orderings[type] ?? byName]
  return S.listItem()
    .id(type)
    .title(title)
    .schemaType(type)
    .child(
      S.list()
        .id(type)
        .title(title)
        .items([
          S.documentTypeListItem(type)
            .title(`All ${title.toLowerCase()}`)
            .child(S.documentTypeList(type).title(title).defaultOrdering(ordering)),
          S.divider(),
          ...views.map((view) =>
            S.listItem()
              .id(view.id)
              .title(view.title)
              .child(
                S.documentList()
                  .id(view.id)
                  .title(view.title)
                  .apiVersion(apiVersion)
                  .schemaType(type)
                  .filter(`_type == "${type}" && (${view.filter})`)
                  .defaultOrdering(ordering),
              ),
          ),
          ...more,
        ]),
    )
}
