import type { FormOutcome } from '../../src/actions/read-form.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import type { House } from '#server'

/** What a form of the house is, once Astro has taken hold of it. */
type FormAction = object

export type Fields = Readonly<Record<string, string | readonly string[] | File>>

/** The parts of the house an action asks for; it may not ask for more than it is given. */
export type PartialHouse = Partial<{ [Part in keyof House]: unknown }>

export function formOf(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one as string)
  }
  return form
}

/** Posts a form to its action as a browser without scripts would, and answers what its page would be given. */
export async function sendForm(
  action: FormAction,
  fields: Fields,
  house: PartialHouse,
  locale: Locale = locales.en,
): Promise<FormOutcome> {
  const { orThrow } = action as { orThrow: (this: unknown, form: FormData) => Promise<FormOutcome> }
  const log = {
    error(details: { err?: unknown }) {
      throw new Error('a form failed where it should have answered', { cause: details.err })
    },
  }
  const context = {
    locals: { house: { log, ...house }, locale, requestId: 'test' },
    url: new URL('http://localhost/'),
    cookies: {},
  }
  return orThrow.call(context, formOf(fields))
}
