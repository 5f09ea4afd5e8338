/** The list pane of all documents of a type, with the `groqLegacy` search strategy. */
export const studioListQuery =
  '*[_type in $types && (_type == $type)]{_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc)[0...$limit]'
