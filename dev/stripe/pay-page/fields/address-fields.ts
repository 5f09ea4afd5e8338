import { field, countryField, type FormView } from './field.ts'
import { html, type Html } from '../views/html.ts'

/** The fields of a postal address. */
export function addressFields(
  view: FormView,
  kind: 'shipping' | 'billing',
  countries: readonly string[],
  tag: string,
): Html {
  const { words } = view
  const auto = (token: string) => `${kind} ${token}`
  return html`${field(view, { name: `${kind}_line1`, label: words.line1, autocomplete: auto('address-line1'), wide: true })}
  ${field(view, {
    name: `${kind}_line2`,
    label: words.line2,
    autocomplete: auto('address-line2'),
    optional: true,
    wide: true,
  })}
  ${field(view, { name: `${kind}_postal_code`, label: words.postalCode, autocomplete: auto('postal-code'), maxlength: 20 })}
  ${field(view, { name: `${kind}_city`, label: words.city, autocomplete: auto('address-level2') })}
  ${field(view, { name: `${kind}_state`, label: words.state, autocomplete: auto('address-level1'), optional: true })}
  ${countryField(view, `${kind}_country`, countries, tag, auto('country'))}`
}
