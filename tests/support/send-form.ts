import type { FormOutcome } from '../../src/components/form/read-form.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import type { App as Services } from '#app'

/** An action as Astro defines it. */
type FormAction = object

/** The values of a form by field name; a list is a repeated field. */
export type Fields = Readonly<Record<string, string | readonly string[] | File>>

/** The services that an action uses. */
export type PartialApp = Partial<{ [Part in keyof Services]: unknown }>

function formOf(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one as string)
  }
  return form
}

/** The cookies of a browser. */
export type CookieJar = Map<string, string>

const cookiesOf = (jar: CookieJar) => ({
  has: (name: string) => jar.has(name),
  get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
  set: (name: string, value: string) => jar.set(name, value),
  delete: (name: string) => jar.delete(name),
})

/** Sends a form to its action as a browser without scripts does, and returns the result that its page gets. */
export async function sendForm(
  action: FormAction,
  fields: Fields,
  app: PartialApp,
  locale: Locale = locales.en,
  { jar = new Map(), address = '/' }: { jar?: CookieJar; address?: string } = {},
): Promise<FormOutcome> {
  const { orThrow } = action as { orThrow: (this: unknown, form: FormData) => Promise<FormOutcome> }
  const log = {
    error(details: { err?: unknown }) {
      throw new Error('the action logged an error', { cause: details.err })
    },
  }
  const context = {
    locals: { app: { log, ...app }, locale, requestId: 'test' },
    url: new URL(address, 'http://localhost/'),
    cookies: cookiesOf(jar),
  }
  return orThrow.call(context, formOf(fields))
}
