import type { FormValues } from '#components/form/read-form.ts'
import type { Unavailable } from '#ports/unavailable.ts'
import type { ShownRefusal } from '#http/requests/refusal.ts'
import type { Preview } from './gateways/sanity/preview/seal-preview.ts'
import type { Locale } from './i18n/locales.ts'
import type { App as Services } from '#app'

declare global {
  namespace App {
    /** Set by the middleware for every page, action and endpoint. */
    interface Locals {
      app: Services
      locale: Locale
      requestId: string
      /** Why the page `/refused` is rendered; undefined for every other page. */
      refusal?: ShownRefusal
      /** The editor's preview; null for every other request. */
      preview: Preview | null
      /** The values of the form in this request, when it has one. */
      typed?: FormValues
      /** Why the page `/503` is rendered, and the form values that it keeps. */
      unavailable?: {
        readonly service: Unavailable['service']
        readonly form?: { readonly address: string; readonly typed: FormValues }
      }
    }
  }
}
