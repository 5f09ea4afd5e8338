import { invalidParam } from '../api-error.ts'
import { list } from '../params/shape.ts'
import { required, text } from '../params/read.ts'
import type { FormObject } from '../params/form.ts'
import { lineItemList } from '../checkout/line-item-list.ts'
import { refundList } from '../refunds/refund-list.ts'
import type { Store } from '../store/store.ts'

const MAX_DEPTH = 4

type Node = { [key: string]: unknown }

/** Properties that contain an id, and how to find the object with that id. */
const EXPANDABLE: { [name: string]: (store: Store, id: string) => object | undefined } = {
  charge: (store, id) => store.find('charges', id),
  latest_charge: (store, id) => store.find('charges', id),
  payment_intent: (store, id) => store.find('paymentIntents', id),
  payment_method: (store, id) => store.find('paymentMethods', id)?.method,
  price: (store, id) => store.find('prices', id),
  product: (store, id) => store.find('products', id),
  shipping_rate: (store, id) => store.find('shippingRates', id),
}

/** Separates `expand` from the other parameters, because it is handled in the same way for every endpoint. */
export function separateExpand(params: FormObject): { expand: string[]; rest: FormObject } {
  const { expand, ...rest } = params
  return { expand: list(required(text()), 20)(expand, 'expand') ?? [], rest }
}

/** Replaces the ids along each path, such as `payment_intent.latest_charge`, with their objects. */
export function expandObject(store: Store, object: object, paths: string[]): object {
  if (paths.length === 0) return object
  const copy = structuredClone(object) as Node
  for (const path of paths) {
    const parts = path.split('.')
    if (parts.length > MAX_DEPTH + (parts[0] === 'data' ? 1 : 0)) {
      throw invalidParam(`You cannot expand more than ${MAX_DEPTH} levels of a property (${path}).`, 'expand')
    }
    walk(store, copy, parts, path)
  }
  return copy
}

function walk(store: Store, node: unknown, parts: string[], path: string): void {
  if (Array.isArray(node)) return node.forEach((entry) => walk(store, entry, parts, path))
  const [name, ...rest] = parts
  if (name === undefined || typeof node !== 'object' || node === null) return
  const owner = node as Node
  const find = EXPANDABLE[name]
  // A null property can be expanded and stays null.
  const value = owner[name] === undefined ? included(store, owner, name) : owner[name]
  const isLast = rest.length === 0
  if (typeof value === 'string' && find) owner[name] = find(store, value) ?? cannotExpand(path)
  else if (typeof value === 'object' && value !== null && (!isLast || find || !(name in owner)))
    owner[name] = value
  else if (value !== null || !find) cannotExpand(path)
  walk(store, owner[name], rest, path)
}

/** Lists that are included only when expanded. */
function included(store: Store, owner: Node, name: string): unknown {
  const id = String(owner['id'])
  if (owner['object'] === 'checkout.session' && name === 'line_items') return lineItemList(store, id)
  if (owner['object'] === 'charge' && name === 'refunds') return refundList(store, id)
  return undefined
}

function cannotExpand(path: string): never {
  throw invalidParam(`This property cannot be expanded (${path}).`, 'expand')
}
