import { invalidParam, noSuch, refused } from '../api-error.ts'
import { listObject } from '../http/list-object.ts'
import { get, post, type Call } from '../http/route.ts'
import { currency, MAXIMUM_AMOUNT } from '../params/currency.ts'
import { mergeMetadata, metadata } from '../params/metadata.ts'
import { created, isCreatedWithin, pageFields } from '../params/page.ts'
import { emptyable, flag, integer, oneOf, required, text } from '../params/read.ts'
import { list, parameters, shape } from '../params/shape.ts'
import { emit } from '../webhooks/emit.ts'
import { priceObject } from './price-object.ts'
import { productObject } from './product-object.ts'

const UNSUPPORTED = [
  'billing_scheme',
  'currency_options',
  'custom_unit_amount',
  'recurring',
  'tiers',
  'tiers_mode',
  'transform_quantity',
  'unit_amount_decimal',
]

const shared = {
  active: flag(),
  lookup_key: text({ max: 200 }),
  metadata: metadata(),
  nickname: text(),
  tax_behavior: oneOf(['exclusive', 'inclusive', 'unspecified']),
  transfer_lookup_key: flag(),
}
const createParams = parameters(
  {
    ...shared,
    currency: required(currency()),
    product: text(),
    product_data: shape({ name: required(text()), id: text(), active: flag(), metadata: metadata() }, [
      'statement_descriptor',
      'tax_code',
      'tax_details',
      'unit_label',
    ]),
    unit_amount: required(integer({ min: 0, max: MAXIMUM_AMOUNT })),
  },
  UNSUPPORTED,
)
const updateParams = parameters({ ...shared, metadata: emptyable(metadata()) }, UNSUPPORTED)
const listParams = parameters(
  {
    ...pageFields,
    active: flag(),
    created,
    currency: currency(),
    lookup_keys: list(text(), 10),
    product: text(),
    type: oneOf(['one_time', 'recurring']),
  },
  ['recurring'],
)

export const priceRoutes = [
  post('/v1/prices', (call) => {
    const params = createParams(call.params)
    const product = productFor(call, params.product, params.product_data)
    releaseLookupKey(call, params.lookup_key, params.transfer_lookup_key)
    const price = priceObject(call, {
      currency: params.currency,
      product,
      unitAmount: params.unit_amount,
      active: params.active,
      lookupKey: params.lookup_key,
      metadata: params.metadata,
      nickname: params.nickname,
      taxBehavior: params.tax_behavior,
    })
    call.store.put('prices', price.id, price)
    emit(call, 'price.created', price)
    return price
  }),
  get('/v1/prices/:id', (call) => found(call)),
  post('/v1/prices/:id', (call) => {
    const change = updateParams(call.params)
    const before = found(call)
    if (change.lookup_key !== before.lookup_key)
      releaseLookupKey(call, change.lookup_key, change.transfer_lookup_key)
    const price = {
      ...before,
      active: change.active ?? before.active,
      lookup_key: change.lookup_key ?? before.lookup_key,
      metadata: mergeMetadata(before.metadata, change.metadata),
      nickname: change.nickname ?? before.nickname,
      tax_behavior: change.tax_behavior ?? before.tax_behavior,
    }
    call.store.put('prices', price.id, price)
    emit(call, 'price.updated', price)
    return price
  }),
  get('/v1/prices', (call) => {
    const params = listParams(call.params)
    const prices = call.store
      .all('prices')
      .toReversed()
      .filter((price) => params.active === undefined || price.active === params.active)
      .filter((price) => params.currency === undefined || price.currency === params.currency)
      .filter((price) => params.product === undefined || price.product === params.product)
      .filter((price) => params.type === undefined || price.type === params.type)
      .filter(
        (price) => params.lookup_keys === undefined || params.lookup_keys.includes(price.lookup_key ?? ''),
      )
      .filter((price) => isCreatedWithin(price.created, params.created))
    return listObject(prices, params, '/v1/prices')
  }),
]

function productFor(
  call: Call,
  product: string | undefined,
  data: Parameters<typeof productObject>[1] | undefined,
): string {
  if (product && data) {
    throw invalidParam('You may only specify one of these parameters: product, product_data.', 'product')
  }
  if (product) {
    if (!call.store.find('products', product)) throw noSuch('product', product, 'product', 400)
    return product
  }
  if (!data) throw invalidParam('Missing required param: product.', 'product', 'parameter_missing')
  const made = productObject(call, data)
  call.store.put('products', made.id, made)
  emit(call, 'product.created', made)
  return made.id
}

/** A lookup key belongs to one price. It moves to another price only with `transfer_lookup_key`. */
function releaseLookupKey(call: Call, key: string | undefined, isTransferred: boolean | undefined): void {
  const holder =
    key === undefined ? undefined : call.store.all('prices').find((price) => price.lookup_key === key)
  if (!holder) return
  if (!isTransferred) {
    throw refused(
      `A price (\`${holder.id}\`) already uses that lookup key.`,
      'resource_already_exists',
      'lookup_key',
    )
  }
  call.store.put('prices', holder.id, { ...holder, lookup_key: null })
}

function found(call: Call) {
  const price = call.store.find('prices', call.id)
  if (!price) throw noSuch('price', call.id, 'price')
  return price
}
