import type { StructureBuilder } from 'sanity/structure'

/** A list of the documents of one type that match a GROQ condition. */
export interface View {
  readonly id: string
  readonly title: string
  readonly filter: string
}

export const byName = [{ field: 'name', direction: 'asc' }] as const
const newest = [{ field: 'publishedOn', direction: 'desc' }] as const

/** The list item of a document type: all documents first, then filtered views. */
export function documentTypeItem(S: StructureBuilder, type: string, title: string, views: readonly View[]) {
  const ordering = type === 'story' ? newest : byName
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
            .child(
              S.documentTypeList(type)
                .title(title)
                .defaultOrdering([...ordering]),
            ),
          S.divider(),
          ...views.map((view) =>
            S.listItem()
              .id(view.id)
              .title(view.title)
              .child(
                S.documentList()
                  .id(view.id)
                  .title(view.title)
                  .apiVersion('2025-02-19')
                  .schemaType(type)
                  .filter(`_type == "${type}" && (${view.filter})`)
                  .defaultOrdering([...ordering]),
              ),
          ),
        ]),
    )
}
