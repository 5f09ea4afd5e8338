/** Asks for every document of the types with localized fields, in the order of the translation board. */
export const boardQuery =
  '*[_type in $types && !(_type match "sanity.*")] | order(_type asc, _updatedAt desc)'

export const boardParams = {
  types: [
    'home',
    'house',
    'collection',
    'product',
    'story',
    'boutique',
    'advisor',
    'appointmentType',
    'giftOption',
    'shippingOption',
    'policy',
    'material',
    'maker',
  ],
}
