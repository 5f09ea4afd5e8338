import { guessCountry } from './guess-country.ts'
import { html, nothing, type Html } from '../views/html.ts'
import type { FieldErrors, Values } from '../form/form-reading.ts'
import type { Words } from '../languages/words.ts'

/** The data that all parts of the form are rendered from. */
export interface FormView {
  values: Values
  errors: FieldErrors
  words: Words
  /** The browser's `Accept-Language` header, used to preselect a country. */
  acceptLanguage: string | undefined
  currency: string
}

interface FieldOptions {
  name: string
  label: string
  autocomplete: string
  hint?: string
  optional?: boolean
  type?: 'text' | 'email' | 'tel'
  inputmode?: 'text' | 'numeric' | 'email' | 'tel'
  maxlength?: number
  /** Numbers and email addresses are left to right, also on a right-to-left page. */
  ltr?: boolean
  wide?: boolean
}

/** A text field with its label above and its error below. */
export function field(view: FormView, options: FieldOptions): Html {
  const { name, autocomplete, hint, type = 'text', inputmode = 'text', maxlength = 500 } = options
  const error = view.errors[name]
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return html`<div class="field${options.wide ? ' wide' : ''}">
    ${labelFor(view, options)}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      inputmode="${inputmode}"
      autocomplete="${autocomplete}"
      maxlength="${maxlength}"
      value="${view.values[name] ?? ''}"
      ${options.ltr ? html`dir="ltr"` : nothing}
      ${described ? html`aria-describedby="${described}"` : nothing}
      ${error ? html`aria-invalid="true"` : nothing}
      spellcheck="false"
    />
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing} ${errorText(name, error)}
  </div>`
}

/** A select of the allowed countries, in the language of the page. */
export function countryField(
  view: FormView,
  name: string,
  countries: readonly string[],
  tag: string,
  autocomplete: string,
  label = view.words.country,
): Html {
  const names = new Intl.DisplayNames(tag, { type: 'region' })
  const order = new Intl.Collator(tag)
  // ZZ is a region without a code. Stripe allows it, but it is not a country.
  const options = countries
    .filter((code) => code !== 'ZZ')
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => order.compare(a.name, b.name))
  const chosen = view.values[name] ?? guessCountry(view.acceptLanguage, view.currency, countries)
  const error = view.errors[name]
  return html`<div class="field">
    ${labelFor(view, { name, label })}
    <select
      id="${name}"
      name="${name}"
      autocomplete="${autocomplete}"
      ${error ? html`aria-invalid="true" aria-describedby="${name}-error"` : nothing}
    >
      <option value=""></option>
      ${options.map(
        ({ code, name: country }) =>
          html`<option value="${code}" ${code === chosen ? html`selected` : nothing}>${country}</option>`,
      )}
    </select>
    ${errorText(name, error)}
  </div>`
}

export function errorText(name: string, error: string | undefined): Html {
  return error ? html`<p class="wrong" id="${name}-error">${error}</p>` : nothing
}

function labelFor(
  { words }: FormView,
  { name, label, optional }: { name: string; label: string; optional?: boolean },
): Html {
  return html`<label for="${name}"
    >${label}${optional ? html` <span>${words.optional}</span>` : nothing}</label
  >`
}
