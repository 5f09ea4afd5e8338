import { type ActionAPIContext, type SafeResult, defineAction } from 'astro:actions'
import type { AstroGlobal } from 'astro'
import type { z } from 'astro/zod'
import type { Locale } from '#i18n/locales.ts'
import { findUnavailable } from '#ports/unavailable.ts'
import { retryAfterSeconds } from '#shared/http/retry-after.ts'
import { type AcceptedForm, type FormOutcome, type RejectedForm, readForm, rejectForm } from './read-form.ts'
import { formMessages } from './messages/index.ts'

/*
 * The one way a form works here, with scripts off:
 *
 *   1. `export const bag = { place: defineForm({ schema, handle }) }` in the feature's actions/. The schema is a function of
 *      the locale, so that each refusal is already a sentence in the visitor's language.
 *   2. The page that holds the form posts to itself (`<form method="post" action={actions.bag.place}>`) and begins with
 *        const outcome = settleForm(Astro, Astro.getActionResult(actions.bag.place))
 *        if (outcome instanceof Response) return outcome
 *      so success is a 303, and otherwise `outcome` is undefined (no form was sent) or a RejectedForm, the page's status being set.
 *   3. The page shows `outcome.sentence` in an alert, `outcome.errors[name]` beside the field and `typed(outcome, name)` in it.
 */

export interface FormContext {
  readonly house: App.Locals['house']
  readonly locale: Locale
  readonly cookies: ActionAPIContext['cookies']
  readonly url: URL
  /** Sends the browser on by 303: to a path that already carries its locale prefix, or to Stripe. */
  accept(location: string): AcceptedForm
  /** Sends the form back (422 unless told otherwise) with everything that was typed. */
  reject(refusal: { sentence: string; errors?: Record<string, string>; status?: number }): RejectedForm
  /** Sends the form back with nothing amiss (200), because its sender only wished to see it. */
  show(): RejectedForm
}

export interface FormDefinition<Schema extends z.ZodType> {
  readonly schema: (locale: Locale) => Schema
  readonly handle: (data: z.output<Schema>, context: FormContext) => Promise<FormOutcome>
  /** Fields that stand nowhere on the page: what is wrong with one of them is said for the whole form. */
  readonly unseen?: readonly string[]
}

/** Defines an action that takes an HTML form and never loses what was typed in it, whatever goes wrong. */
export function defineForm<Schema extends z.ZodType>({
  schema,
  handle,
  unseen = [],
}: FormDefinition<Schema>) {
  return defineAction({
    accept: 'form',
    async handler(formData: FormData, { locals, cookies, url }): Promise<FormOutcome> {
      const { house, locale } = locals
      try {
        const read = readForm(formData, schema(locale), formMessages(locale))
        if (!read.ok) {
          const unseenError = unseen
            .map((field) => read.errors[field])
            .find((sentence) => sentence !== undefined)
          return { ...read, sentence: unseenError ?? read.sentence }
        }
        return await handle(read.data, {
          house,
          locale,
          cookies,
          url,
          accept: (location) => ({ ok: true, location }),
          reject: (refusal) => rejectForm(formData, refusal),
          show: () => rejectForm(formData, { sentence: '', status: 200 }),
        })
      } catch (error) {
        const unavailable = findUnavailable(error)
        if (unavailable) {
          house.log.warn({ ...unavailable, requestId: locals.requestId }, 'a form was refused')
          return rejectForm(formData, {
            sentence: formMessages(locale).unavailable[unavailable.service],
            status: 503,
          })
        }
        house.log.error({ err: error, requestId: locals.requestId }, 'a form failed')
        return rejectForm(formData, { sentence: formMessages(locale).unexpected, status: 500 })
      }
    },
  })
}

/**
 * What a page does with its forms' results, of which one was sent at most: go on (a Response to return), show it again (a
 * RejectedForm), or nothing.
 */
export function settleForm(
  page: Pick<AstroGlobal, 'redirect' | 'response' | 'locals'>,
  ...results: readonly (SafeResult<never, FormOutcome> | undefined)[]
): Response | RejectedForm | undefined {
  const result = results.find((candidate) => candidate !== undefined)
  if (!result) return undefined
  page.response.headers.set('Cache-Control', 'private, no-store')
  if (result.data?.ok) return page.redirect(result.data.location, 303)
  const words = formMessages(page.locals.locale)
  const rejected: RejectedForm = result.data ?? {
    ok: false,
    status: result.error.status,
    sentence: result.error.code === 'CONTENT_TOO_LARGE' ? words.tooLarge : words.unreadable,
    errors: {},
    values: {},
  }
  page.response.status = rejected.status
  if (rejected.status === 503) page.response.headers.set('Retry-After', String(retryAfterSeconds))
  page.locals.typed = rejected.values
  return rejected
}
