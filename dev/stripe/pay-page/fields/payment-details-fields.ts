import type Stripe from 'stripe'
import { COUNTRIES } from '../../params/countries.ts'
import { addressFields } from './address-fields.ts'
import { countryField, errorText, field, type FormView } from './field.ts'
import { html, nothing, type Html } from '../views/html.ts'

/** The fields of card and direct debit. CSS shows those of the selected method, without scripts. */
export function paymentDetailsFields(session: Stripe.Checkout.Session, view: FormView, tag: string): Html {
  const { words, values, errors } = view
  const types = session.payment_method_types
  const chosen = types.includes(values['method'] ?? '') ? values['method'] : types[0]
  const names: { [type: string]: string } = { card: words.card, sepa_debit: words.debit }
  return html`<fieldset class="means">
    <legend>${words.payment}</legend>
    ${
      types.length > 1
        ? html`<div class="choices">
            ${types.map(
              (type) =>
                html`<label class="choice">
                  <input
                    type="radio"
                    name="method"
                    value="${type}"
                    ${type === chosen ? html`checked` : nothing}
                  />
                  <span class="nm">${names[type]}</span>
                </label>`,
            )}
          </div>`
        : html`<input type="hidden" name="method" value="${chosen ?? ''}" />`
    }
    ${errorText('method', errors['method'])}
    ${types.includes('card') ? html`<div class="fields" data-means="card">${cardFields(view)}</div>` : nothing}
    ${
      types.includes('sepa_debit')
        ? html`<div class="fields" data-means="sepa_debit">${accountFields(view)}</div>`
        : nothing
    }
    <div class="fields">
      ${
        session.billing_address_collection === 'required'
          ? addressFields(view, 'billing', COUNTRIES, tag)
          : html`${countryField(view, 'billing_country', COUNTRIES, tag, 'billing country', words.billingCountry)}
            ${field(view, {
              name: 'billing_postal_code',
              label: words.billingPostalCode,
              autocomplete: 'billing postal-code',
              optional: true,
              maxlength: 20,
            })}`
      }
    </div>
  </fieldset>`
}

function cardFields(view: FormView): Html {
  const { words } = view
  const shared = { inputmode: 'numeric', ltr: true } as const
  return html`${field(view, {
    ...shared,
    name: 'card_number',
    label: words.cardNumber,
    autocomplete: 'cc-number',
    maxlength: 30,
    wide: true,
  })}
  ${field(view, {
    ...shared,
    name: 'card_expiry',
    label: words.cardExpiry,
    autocomplete: 'cc-exp',
    maxlength: 9,
    hint: words.cardExpiryHint,
  })}
  ${field(view, { ...shared, name: 'card_cvc', label: words.cardCvc, autocomplete: 'cc-csc', maxlength: 4 })}
  ${field(view, { name: 'card_name', label: words.cardName, autocomplete: 'cc-name', maxlength: 200, wide: true })}`
}

function accountFields(view: FormView): Html {
  const { words } = view
  return html`${field(view, {
    name: 'iban',
    label: words.iban,
    autocomplete: 'off',
    ltr: true,
    maxlength: 50,
    hint: words.debitHint,
    wide: true,
  })}
  ${field(view, { name: 'iban_name', label: words.ibanName, autocomplete: 'name', maxlength: 200, wide: true })}`
}
