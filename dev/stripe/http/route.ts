import type { FormObject } from '../params/form.ts'
import type { Work } from '../stand-in.ts'

/** An API call: `id` is the `:id` of the path, `params` the body or the query without `expand`. */
export interface Call extends Work {
  id: string
  params: FormObject
}

export interface Route {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  /** Runs inside a transaction, so it must be synchronous. */
  handle: (call: Call) => object
}

export function get(path: string, handle: Route['handle']): Route {
  return { method: 'GET', path, handle }
}

export function post(path: string, handle: Route['handle']): Route {
  return { method: 'POST', path, handle }
}
