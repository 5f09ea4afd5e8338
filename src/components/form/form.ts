import { type ActionAPIContext, type SafeResult, defineAction } from 'astro:actions'
import type { AstroGlobal } from 'astro'
import type { z } from 'astro/zod'
import type { Locale } from '#i18n/locales.ts'
import { findUnavailable } from '#ports/unavailable.ts'
import { retryAfterSeconds } from '#shared/http/retry-after.ts'
import { type AcceptedForm, type FormOutcome, type RejectedForm, readForm, rejectForm } from './read-form.ts'
import { formMessages } from './messages/index.ts'

/*
 * How every form works, with and without scripts:
 *
 *   1. `export const bag = { place: defineForm({ schema, handle }) }` in the feature's actions/. The schema is a function of
 *      the locale, so that each error is a sentence in the visitor's language.
 *   2. The form's page posts to itself (`<form method="post" action={actions.bag.place}>`) and starts with
 *        const outcome = settleForm(Astro, Astro.getActionResult(actions.bag.place))
 *        if (outcome instanceof Response) return outcome
 *      Success is a 303. Otherwise `outcome` is undefined (no form was sent) or a RejectedForm, and the status is set.
 *   3. The page shows `outcome.sentence` in an alert, `outcome.errors[name]` beside the field and `typed(outcome, name)` in it.
 */

export interface FormContext {
  readonly app: App.Locals['app']
  readonly locale: Locale
  readonly cookies: ActionAPIContext['cookies']
  readonly url: URL
  /** Redirects with 303 to a path with its locale prefix, or to Stripe. */
  accept(location: string): AcceptedForm
  /** Shows the form again with everything that was typed; the status is 422 by default. */
  reject(refusal: { sentence: string; errors?: Record<string, string>; status?: number }): RejectedForm
  /** Shows the form again without an error (200). */
  show(): RejectedForm
}

export interface FormDefinition<Schema extends z.ZodType> {
  readonly schema: (locale: Locale) => Schema
  readonly handle: (data: z.output<Schema>, context: FormContext) => Promise<FormOutcome>
  /** Fields that are not visible: the error of one is shown as the sentence of the form. */
  readonly hiddenFields?: readonly string[]
}

/** Defines an action for an HTML form. After any error the form is shown again with everything that was typed. */
export function defineForm<Schema extends z.ZodType>({
  schema,
  handle,
  hiddenFields = [],
}: FormDefinition<Schema>) {
  return defineAction({
    accept: 'form',
    async handler(formData: FormData, { locals, cookies, url }): Promise<FormOutcome> {
      const { app, locale } = locals
      try {
        const read = readForm(formData, schema(locale), formMessages(locale))
        if (!read.ok) {
          const hiddenFieldError = hiddenFields
            .map((field) => read.errors[field])
            .find((sentence) => sentence !== undefined)
          return { ...read, sentence: hiddenFieldError ?? read.sentence }
        }
        return await handle(read.data, {
          app,
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
          app.log.warn(
            { ...unavailable, requestId: locals.requestId },
            'form rejected because a service is unavailable',
          )
          return rejectForm(formData, {
            sentence: formMessages(locale).unavailable[unavailable.service],
            status: 503,
          })
        }
        app.log.error({ err: error, requestId: locals.requestId }, 'form action failed')
        return rejectForm(formData, { sentence: formMessages(locale).unexpected, status: 500 })
      }
    },
  })
}

/**
 * The outcome of a page's forms, of which at most one was sent: a Response to return, a RejectedForm to show again, or
 * undefined.
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
