import type { FormValues } from '#components/form/read-form.ts'
import type { Unavailable } from '#ports/unavailable.ts'
import type { ShownRefusal } from '#http/requests/refusal.ts'
import type { Preview } from './gateways/sanity/preview/seal-preview.ts'
import type { Locale } from './i18n/locales.ts'
import type { App as Services } from '#app'

declare global {
  namespace App {
    /** What the middleware gives to every page, action and endpoint. */
    interface Locals {
      house: Services
      locale: Locale
      requestId: string
      /** Why this request is answered by the page `/refused`; undefined for every other. */
      refusal?: ShownRefusal
      /** What an editor is being shown; null for everybody else. */
      preview: Preview | null
      /** What was typed in the form that this request sent, where one was sent. */
      typed?: FormValues
      /** Why the page of status 503 is shown, and the form that it keeps. */
      unavailable?: {
        readonly service: Unavailable['service']
        readonly form?: { readonly address: string; readonly typed: FormValues }
      }
    }
  }
}
