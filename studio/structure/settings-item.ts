import type { StructureBuilder } from 'sanity/structure'
import { singletons } from './singletons.ts'

/** The list item of the singletons, the policies and the kinds of appointment. */
export function settingsItem(S: StructureBuilder) {
  return S.listItem()
    .id('the-house')
    .title('House and first page')
    .child(
      S.list()
        .id('the-house')
        .title('House and first page')
        .items([
          ...singletons.map(({ type, title }) =>
            S.listItem()
              .id(type)
              .title(title)
              .schemaType(type)
              .child(S.document().schemaType(type).documentId(type).title(title)),
          ),
          S.divider(),
          S.documentTypeListItem('policy').title('Policies'),
          S.documentTypeListItem('appointmentType').title('Kinds of appointment'),
        ]),
    )
}
