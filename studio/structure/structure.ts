import type { ListItemBuilder, StructureBuilder, StructureResolver } from 'sanity/structure'
import { advisorsByBoutique } from './advisors.ts'
import { isSingleton, singletons } from './singletons.ts'

/** How the lists of a type are sorted; by name where nothing is said. */
const orderings: Readonly<Record<string, { field: string; direction: 'asc' | 'desc' }>> = {
  story: { field: 'publishedOn', direction: 'desc' },
  collection: { field: 'title.en', direction: 'asc' },
  boutique: { field: 'order', direction: 'asc' },
}
const byName = { field: 'name', direction: 'asc' } as const

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
function documentType(
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
                  .apiVersion('2025-02-19')
                  .schemaType(type)
                  .filter(`_type == "${type}" && (${view.filter})`)
                  .defaultOrdering(ordering),
              ),
          ),
          ...more,
        ]),
    )
}

const drafts: View = { id: 'in-writing', title: 'Being written', filter: '_id in path("drafts.**")' }
const scheduledView: View = { id: 'scheduled', title: 'Scheduled', filter: scheduled }

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
    .title('Content')
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
      documentType(S, 'boutique', 'Boutiques', [
        drafts,
        { id: 'untold', title: 'Missing a translation', filter: untranslated('title', 'sentence', 'access') },
      ]),
      documentType(S, 'advisor', 'Advisors', [drafts], [advisorsByBoutique(S)]),
      group(S, 'salon', 'Gift salon', ['giftOption', 'shippingOption']),
      S.divider(),
      house(S),
      S.documentTypeListItem('redirect').title('Redirects'),
      ...unlisted,
    ])
}
