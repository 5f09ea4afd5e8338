import type { FormOutcome } from '../../src/components/form/read-form.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import type { App as House } from '#app'

/** What a form of the house is, once Astro has taken hold of it. */
type FormAction = object

export type Fields = Readonly<Record<string, string | readonly string[] | File>>

/** The parts of the house an action asks for; it may not ask for more than it is given. */
export type PartialHouse = Partial<{ [Part in keyof House]: unknown }>

function formOf(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one as string)
  }
  return form
}

/** What a browser remembers between its forms. */
export type CookieJar = Map<string, string>

const cookiesOf = (jar: CookieJar) => ({
  has: (name: string) => jar.has(name),
  get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
  set: (name: string, value: string) => jar.set(name, value),
  delete: (name: string) => jar.delete(name),
})

/** Posts a form to its action as a browser without scripts would, and answers what its page would be given. */
export async function sendForm(
  action: FormAction,
  fields: Fields,
  house: PartialHouse,
  locale: Locale = locales.en,
  { jar = new Map(), address = '/' }: { jar?: CookieJar; address?: string } = {},
): Promise<FormOutcome> {
  const { orThrow } = action as { orThrow: (this: unknown, form: FormData) => Promise<FormOutcome> }
  const log = {
    error(details: { err?: unknown }) {
      throw new Error('a form failed where it should have answered', { cause: details.err })
    },
  }
  const context = {
    locals: { house: { log, ...house }, locale, requestId: 'test' },
    url: new URL(address, 'http://localhost/'),
    cookies: cookiesOf(jar),
  }
  return orThrow.call(context, formOf(fields))
}
