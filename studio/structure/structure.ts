import type { StructureBuilder, StructureResolver } from 'sanity/structure'
import { isSingleton, singletons } from './singletons.ts'

const newest = [{ field: 'publishedOn', direction: 'desc' }] as const
const byName = [{ field: 'name', direction: 'asc' }] as const

/** A GROQ condition: one of these fields has no French or Persian text. */
const untranslated = (...fields: string[]) =>
  fields.flatMap((field) => [`!defined(${field}.fr)`, `!defined(${field}.fa)`]).join(' || ')

const scheduled = '(defined(publishAt) && publishAt > now()) || defined(unpublishAt)'

interface View {
  readonly id: string
  readonly title: string
  readonly filter: string
}

/** The list item of a document type: all documents first, then filtered views. */
function documentType(S: StructureBuilder, type: string, title: string, views: readonly View[]) {
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

const drafts: View = { id: 'in-writing', title: 'Being written', filter: '_id in path("drafts.**")' }
const scheduledView: View = { id: 'scheduled', title: 'Scheduled', filter: scheduled }

/** Boutiques; each lists its own document and its advisors. */
function boutiques(S: StructureBuilder) {
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

/** A list item that groups several document types. */
function group(S: StructureBuilder, id: string, title: string, types: readonly string[]) {
  return S.listItem()
    .id(id)
    .title(title)
    .child(
      S.list()
        .id(id)
        .title(title)
        .items(types.map((type) => S.documentTypeListItem(type))),
    )
}

function house(S: StructureBuilder) {
  return S.listItem()
    .id('the-house')
    .title('House')
    .child(
      S.list()
        .id('the-house')
        .title('House')
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

const listed = new Set([
  'collection',
  'product',
  'story',
  'boutique',
  'advisor',
  'giftOption',
  'shippingOption',
  'material',
  'maker',
  'policy',
  'appointmentType',
  'redirect',
])

/** The structure of the studio. Document types that are not listed here come last. */
export const structure: StructureResolver = (S) => {
  const unlisted = S.documentTypeListItems().filter((item) => {
    const type = item.getId()
    return type !== undefined && !listed.has(type) && !isSingleton(type)
  })
  return S.list()
    .title('The house')
    .items([
      documentType(S, 'collection', 'Collections', [
        drafts,
        scheduledView,
        { id: 'untold', title: 'Missing a translation', filter: untranslated('title', 'sentence') },
      ]),
      documentType(S, 'product', 'Pieces', [
        drafts,
        scheduledView,
        { id: 'to-order', title: 'Made to order', filter: '"made-to-order" in variants[].availability' },
        { id: 'in-house', title: 'Kept in stock', filter: '"stock" in variants[].availability' },
        {
          id: 'untold',
          title: 'Missing a translation',
          filter: untranslated('kind', 'sentence', 'materials', 'making'),
        },
      ]),
      documentType(S, 'story', 'Stories', [
        drafts,
        scheduledView,
        { id: 'untold', title: 'Missing a translation', filter: untranslated('title', 'sentence', 'body') },
      ]),
      group(S, 'workshop', 'Makers and materials', ['maker', 'material']),
      S.divider(),
      boutiques(S),
      group(S, 'salon', 'Gift salon', ['giftOption', 'shippingOption']),
      S.divider(),
      house(S),
      S.documentTypeListItem('redirect').title('Redirects'),
      ...unlisted,
    ])
}
