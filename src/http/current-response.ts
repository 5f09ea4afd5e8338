import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

/** The Node response of the current request; undefined outside the storefront's own server. */
export const currentResponse = new AsyncLocalStorage<ServerResponse>()
