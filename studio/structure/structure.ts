import type { StructureResolver } from 'sanity/structure'
import { isSingleton, singletons } from './singletons.ts'

const rooms = [
  { title: 'Objects', types: ['product', 'collection', 'material', 'maker'] },
  { title: 'Stories', types: ['story'] },
  { title: 'Houses', types: ['boutique', 'advisor', 'appointmentType'] },
  { title: 'Gifts and carriage', types: ['giftOption', 'shippingOption'] },
  { title: 'Policies and redirects', types: ['policy', 'redirect'] },
] as const

/** The contents of the studio on one screen: the house first, then its rooms, then whatever is not yet placed. */
export const structure: StructureResolver = (S) => {
  const placed = new Set<string>(rooms.flatMap(({ types }) => types))
  const unplaced = S.documentTypeListItems().filter((item) => {
    const type = item.getId()
    return type !== undefined && !placed.has(type) && !isSingleton(type)
  })
  return S.list()
    .title('The house')
    .items([
      ...singletons.map(({ type, title }) =>
        S.listItem().id(type).title(title).child(S.document().schemaType(type).documentId(type).title(title)),
      ),
      S.divider(),
      ...rooms.flatMap(({ title, types }, index) => [
        ...(index > 0 ? [S.divider()] : []),
        S.divider().title(title),
        ...types.map((type) => S.documentTypeListItem(type)),
      ]),
      ...unplaced,
    ])
}
