/** Well-formed values that name nothing. */
const token = 'A'.repeat(43)
const uuid = '0b3f5a1e-7c1d-4c0e-9a5b-2f6f1f0e4d3c'
const hour = { boutique: 'paris', visit: 'an-hour-in-the-house', start: '2026-12-03T03:00Z' }
const writer = { name: 'Ottilie', email: 'ottilie@example.com', consent: 'yes' }

interface Route {
  /** `*` is replaced by any value. */
  readonly path: string
  readonly query?: readonly string[]
}

/** Every route of the storefront with its query parameters. */
export const routes: readonly Route[] = [
  { path: '/' },
  { path: '/*' },
  { path: '/*/*' },
  { path: '/search', query: ['q'] },
  { path: '/collections' },
  { path: '/collections/*' },
  { path: '/products/meridienne', query: ['case', 'strap', 'engraving', 'face', 'view', 'together'] },
  { path: '/products/*', query: ['size'] },
  { path: '/products/*/engraving', query: ['sku', 'text', 'face'] },
  { path: '/products/meridienne/engraving', query: ['sku', 'text', 'face'] },
  { path: '/products/*/craft.json' },
  { path: '/stories' },
  { path: '/stories/*' },
  { path: '/boutiques', query: ['page'] },
  { path: '/boutiques/*' },
  { path: '/policies/*' },
  { path: '/appointments', query: ['boutique', 'visit', 'month', 'day', 'start', 'piece', 'advisor'] },
  { path: `/appointments/${token}`, query: ['month', 'day', 'start'] },
  { path: '/appointments/pieces', query: ['q'] },
  { path: '/appointments/*' },
  { path: '/appointments/*.ics' },
  { path: '/bag' },
  { path: '/gift', query: ['gift'] },
  { path: '/orders/*' },
  { path: '/returns', query: ['order', 'sent'] },
  { path: '/returns/*', query: ['review', `quantity-${uuid}`, `reason-${uuid}`] },
  { path: '/checkout/return', query: ['session_id'] },
  { path: '/checkout/canceled' },
  { path: '/care', query: ['piece', 'sent'] },
  { path: '/images/*', query: ['w', 'h', 'fm', 'rect', 'q'] },
  { path: '/images/orlune/production/*', query: ['w', 'rect', 'auto'] },
  { path: '/files/*' },
  { path: '/files/orlune/production/*' },
  { path: '/models/plain/meridienne/*.glb' },
  { path: '/fonts/orlune-display.woff2' },
  { path: '/brand/favicon.svg' },
  { path: '/healthz' },
  { path: '/readyz' },
  { path: '/robots.txt' },
  { path: '/sitemap.xml' },
  { path: '/sitemaps/*.xml' },
  { path: '/sitemaps/products-1.xml' },
  { path: '/studio' },
  { path: '/studio/*' },
  { path: '/studio/static/*' },
  { path: '/api/viewing' },
  { path: `/api/viewing/${token}`, query: ['participant'] },
  { path: '/api/viewing/*', query: ['participant'] },
  { path: '/api/staff/day' },
  { path: '/api/staff/stock', query: ['skus'] },
  { path: '/api/staff/returns/*' },
  { path: '/api/preview/enable', query: ['sanity-preview-secret', 'sanity-preview-pathname'] },
  { path: '/api/preview/disable', query: ['to'] },
  { path: '/api/preview/opened', query: ['to', 'again'] },
  { path: '/api/preview/day', query: ['to', 'day', 'zone'] },
  { path: '/api/stripe/webhook' },
  { path: '/api/sanity/webhook' },
  { path: '/_actions/bag.place' },
  { path: '/_actions/*' },
  { path: '/_image', query: ['href', 'w', 'f'] },
  { path: '/_server-islands/*', query: ['e', 'p', 's'] },
  { path: '/404' },
  { path: '/500' },
  { path: '/503' },
  { path: '/refused' },
]

/** Every form with its page and its fields. */
export const forms: Readonly<Record<string, { page: string; fields: Readonly<Record<string, string>> }>> = {
  'appointment.hold': { page: '/appointments', fields: hour },
  'appointment.book': {
    page: '/appointments',
    fields: { ...hour, requestToken: token, party: '1', ...writer },
  },
  'appointment.seek': { page: '/appointments', fields: { ...hour, seek: 'montre' } },
  'appointment.move': { page: `/appointments/${token}`, fields: { token, start: hour.start } },
  'appointment.cancel': { page: `/appointments/${token}`, fields: { token } },
  'bag.place': { page: '/products/eau-de-nuit', fields: { sku: 'NO-SUCH', quantity: '1', engraving: '' } },
  'bag.change': { page: '/bag', fields: { line: uuid, quantity: '1' } },
  'care.request': {
    page: '/care',
    fields: { requestToken: token, kind: 'repair', piece: 'Meridienne', matter: 'It stopped.', ...writer },
  },
  'checkout.begin': { page: '/bag', fields: { seen: '1-100-EUR' } },
  'gift.compose': { page: '/gift', fields: { line: uuid, box: 'midnight', recipientName: 'Ana' } },
  'gift.discard': { page: '/bag', fields: { gift: uuid } },
  'returns.lookUp': { page: '/returns', fields: { reference: 'ORL-7QK4MX', email: 'o@example.com' } },
  'returns.request': { page: `/returns/${token}`, fields: { requestToken: token, order: token, item: uuid } },
  'returns.sent': { page: `/returns/${token}`, fields: { token, tracking: '6A 1847' } },
  'returns.keep': { page: `/returns/${token}`, fields: { token } },
  appointment: { page: '/appointments', fields: hour },
  'bag.place.more': { page: '/bag', fields: {} },
  '__proto__.toString': { page: '/bag', fields: {} },
  'no.such': { page: '/bag', fields: {} },
}
