/** Every public page that needs nothing done first: name to path. */
export const pages: Readonly<Record<string, string>> = {
  home: '/',
  collection: '/collections/watches-and-time',
  product: '/products/meridienne',
  'product-scent': '/products/eau-de-nuit',
  stories: '/stories',
  story: '/stories/rose-engine',
  boutiques: '/boutiques',
  boutique: '/boutiques/paris',
  'bag-empty': '/bag',
  gift: '/gift',
  appointments: '/appointments',
  returns: '/returns',
  care: '/care',
  search: '/search?q=compass',
  policy: '/policies/returns',
  'not-found': '/no-such-room',
}
