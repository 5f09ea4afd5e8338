import type { StructureBuilder, StructureResolver } from 'sanity/structure'
import { advisorsByBoutique } from './advisors.ts'
import { documentTypeItem, type View } from './document-type-item.ts'
import { settingsItem } from './settings-item.ts'
import { isSingleton } from './singletons.ts'

/** A GROQ condition: one of these fields has no French or Persian text. */
const untranslated = (...fields: string[]) =>
  fields.flatMap((field) => [`!defined(${field}.fr)`, `!defined(${field}.fa)`]).join(' || ')

const drafts: View = { id: 'in-writing', title: 'Being written', filter: '_id in path("drafts.**")' }
/** Documents that are not visible yet, or have an end. */
const scheduled: View = {
  id: 'scheduled',
  title: 'Scheduled',
  filter: '(defined(publishAt) && publishAt > now()) || defined(unpublishAt)',
}

/** A list item that groups several document types. */
function groupItem(S: StructureBuilder, id: string, title: string, types: readonly string[]) {
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

/** The document types that have an entry in the structure. */
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
      documentTypeItem(S, 'collection', 'Collections', [
        drafts,
        scheduled,
        { id: 'untold', title: 'Missing a translation', filter: untranslated('title', 'sentence') },
      ]),
      documentTypeItem(S, 'product', 'Pieces', [
        drafts,
        scheduled,
        { id: 'to-order', title: 'Made to order', filter: '"made-to-order" in variants[].availability' },
        { id: 'in-house', title: 'Kept in stock', filter: '"stock" in variants[].availability' },
        {
          id: 'untold',
          title: 'Missing a translation',
          filter: untranslated('kind', 'sentence', 'materials', 'making'),
        },
      ]),
      documentTypeItem(S, 'story', 'Stories', [
        drafts,
        scheduled,
        { id: 'untold', title: 'Missing a translation', filter: untranslated('title', 'sentence', 'body') },
      ]),
      groupItem(S, 'workshop', 'Makers and materials', ['maker', 'material']),
      S.divider(),
      documentTypeItem(S, 'boutique', 'Boutiques', [
        drafts,
        { id: 'untold', title: 'Missing a translation', filter: untranslated('title', 'sentence', 'access') },
      ]),
      documentTypeItem(S, 'advisor', 'Advisors', [drafts], [advisorsByBoutique(S)]),
      groupItem(S, 'salon', 'Gift salon', ['giftOption', 'shippingOption']),
      S.divider(),
      settingsItem(S),
      S.documentTypeListItem('redirect').title('Redirects'),
      ...unlisted,
    ])
}
