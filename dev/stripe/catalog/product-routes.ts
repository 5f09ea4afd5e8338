import { noSuch, refused } from '../api-error.ts'
import { listObject } from '../http/list-object.ts'
import { get, post, type Call } from '../http/route.ts'
import { mergeMetadata, metadata } from '../params/metadata.ts'
import { created, isCreatedWithin, pageFields } from '../params/page.ts'
import { emptyable, flag, required, text, webAddress } from '../params/read.ts'
import { list, parameters } from '../params/shape.ts'
import { timestamp } from '../stand-in.ts'
import { emit } from '../webhooks/emit.ts'
import { productObject } from './product-object.ts'

const UNSUPPORTED = [
  'default_price',
  'default_price_data',
  'marketing_features',
  'package_dimensions',
  'statement_descriptor',
  'tax_code',
  'tax_details',
  'type',
  'unit_label',
]

const shared = {
  active: flag(),
  images: list(required(webAddress()), 8),
  metadata: metadata(),
  shippable: flag(),
  url: webAddress(),
}
const createParams = parameters(
  { ...shared, name: required(text()), id: text({ pattern: /^[\w-]{1,255}$/ }), description: text() },
  UNSUPPORTED,
)
const updateParams = parameters(
  { ...shared, name: text(), description: emptyable(text()), images: emptyable(shared.images) },
  UNSUPPORTED,
)
const listParams = parameters({ ...pageFields, active: flag(), created, ids: list(text(), 100) }, [
  'shippable',
  'type',
  'url',
])

export const productRoutes = [
  post('/v1/products', (call) => {
    const fields = createParams(call.params)
    if (fields.id && call.store.find('products', fields.id)) {
      throw refused('Product already exists.', 'resource_already_exists', 'id')
    }
    const product = productObject(call, fields)
    call.store.put('products', product.id, product)
    emit(call, 'product.created', product)
    return product
  }),
  get('/v1/products/:id', (call) => found(call)),
  post('/v1/products/:id', (call) => {
    const change = updateParams(call.params)
    const before = found(call)
    const product = {
      ...before,
      active: change.active ?? before.active,
      description: change.description === undefined ? before.description : change.description,
      images: change.images === undefined ? before.images : (change.images ?? []),
      metadata: mergeMetadata(before.metadata, change.metadata),
      name: change.name ?? before.name,
      shippable: change.shippable ?? before.shippable,
      updated: timestamp(call),
      url: change.url ?? before.url,
    }
    call.store.put('products', product.id, product)
    emit(call, 'product.updated', product)
    return product
  }),
  get('/v1/products', (call) => {
    const params = listParams(call.params)
    const products = call.store
      .all('products')
      .toReversed()
      .filter((product) => params.active === undefined || product.active === params.active)
      .filter((product) => params.ids === undefined || params.ids.includes(product.id))
      .filter((product) => isCreatedWithin(product.created, params.created))
    return listObject(products, params, '/v1/products')
  }),
]

function found(call: Call) {
  const product = call.store.find('products', call.id)
  if (!product) throw noSuch('product', call.id, 'id')
  return product
}
