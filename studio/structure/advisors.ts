import type { Template } from 'sanity'
import type { StructureBuilder } from 'sanity/structure'
import { apiVersion } from '../api-version.ts'

/** A new advisor of one boutique, for the list of that boutique's advisors. */
export const advisorOfBoutique: Template<{ boutiqueId: string }> = {
  id: 'advisor-of-boutique',
  title: 'Advisor of this boutique',
  schemaType: 'advisor',
  parameters: [{ name: 'boutiqueId', title: 'Boutique', type: 'string' }],
  value: ({ boutiqueId }: { boutiqueId: string }) => ({
    boutique: { _type: 'reference', _ref: boutiqueId },
    active: true,
  }),
}

/**
 * The advisors of each boutique. The list of boutiques opens no document, so it handles no intent: a boutique that is
 * created or linked to opens from the list of all boutiques, with the path to its field.
 */
export function advisorsByBoutique(S: StructureBuilder) {
  return S.listItem()
    .id('advisors-by-boutique')
    .title('By boutique')
    .schemaType('advisor')
    .child(
      S.documentList()
        .id('advisors-by-boutique')
        .title('Advisors by boutique')
        .apiVersion(apiVersion)
        .schemaType('boutique')
        .filter('_type in ["boutique"]')
        .defaultOrdering([{ field: 'order', direction: 'asc' }])
        .canHandleIntent(() => false)
        .initialValueTemplates([])
        .child((boutiqueId) =>
          S.documentList()
            .id(`advisors-of-${boutiqueId}`)
            .title('Advisors')
            .apiVersion(apiVersion)
            .schemaType('advisor')
            .filter('_type == "advisor" && boutique._ref == $boutiqueId')
            .params({ boutiqueId })
            .defaultOrdering([{ field: 'name', direction: 'asc' }])
            .initialValueTemplates([S.initialValueTemplateItem(advisorOfBoutique.id, { boutiqueId })]),
        ),
    )
}
