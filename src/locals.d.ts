import type { ShownRefusal } from './http/refusal.ts'
import type { Preview } from './gateways/sanity/preview/seal-preview.ts'
import type { Locale } from './i18n/locales.ts'
import type { House } from './server.ts'

declare global {
  namespace App {
    /** What the middleware gives to every page, action and endpoint. */
    interface Locals {
      house: House
      locale: Locale
      requestId: string
      /** Why this request is answered by the page `/refused`; undefined for every other. */
      refusal?: ShownRefusal
      /** What an editor is being shown; null for everybody else. */
      preview: Preview | null
    }
  }
}
