import type { StructureBuilder } from 'sanity/structure'
import { byName } from './document-type-item.ts'

/** The list item of the boutiques; each boutique lists its document and its advisors. */
export function boutiquesItem(S: StructureBuilder) {
  return S.listItem()
    .id('boutique')
    .title('Boutiques and advisors')
    .schemaType('boutique')
    .child(
      S.documentTypeList('boutique')
        .title('Boutiques')
        .child((boutiqueId) =>
          S.list()
            .id(boutiqueId)
            .title('The boutique')
            .items([
              S.documentListItem().id(boutiqueId).schemaType('boutique'),
              S.divider(),
              S.listItem()
                .id(`${boutiqueId}-advisors`)
                .title('Its advisors')
                .schemaType('advisor')
                .child(
                  S.documentList()
                    .id(`${boutiqueId}-advisors`)
                    .title('Advisors')
                    .apiVersion('2025-02-19')
                    .schemaType('advisor')
                    .filter('_type == "advisor" && boutique._ref == $boutiqueId')
                    .params({ boutiqueId })
                    .defaultOrdering([...byName]),
                ),
            ]),
        ),
    )
}
