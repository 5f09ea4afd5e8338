import { priceOrder } from '../../checkout/amounts/price-order.ts'
import { formatAmount, minorDigits } from '../../params/currency.ts'
import type { Work } from '../../stand-in.ts'
import type { SessionRecord } from '../../store/tables.ts'
import { addressFields } from '../fields/address-fields.ts'
import { optionalFields, shippingFields } from '../fields/choices-fields.ts'
import { field, type FormView } from '../fields/field.ts'
import { fieldLabel } from '../fields/field-labels.ts'
import { pageLayout } from './page-layout.ts'
import { html, nothing, type Html } from './html.ts'
import type { Language } from '../languages/language.ts'
import { paymentDetailsFields } from '../fields/payment-details-fields.ts'
import type { FieldErrors, Values } from '../form/form-reading.ts'
import { readChoices } from '../form/read-choices.ts'
import { summary } from './summary.ts'
import { testNumbers } from './test-numbers.ts'

interface PayView {
  language: Language
  values: Values
  errors?: FieldErrors
  /** The reason why nothing was charged, shown above the form. */
  notice?: string | undefined
  acceptLanguage?: string | undefined
}

/** The pay page. */
export function payView(
  work: Work,
  record: SessionRecord,
  { language, values, errors = {}, notice, acceptLanguage }: PayView,
): Html {
  const { session } = record
  const { words, tag } = language
  const currency = session.currency ?? ''
  const view: FormView = { values, errors, words, acceptLanguage, currency }
  const sums = priceOrder(work, record, readChoices(record, { values, errors: {}, words }))
  const path = `/c/pay/${session.id}`
  const name = session.branding_settings?.display_name ?? ''
  const { pay, book, donate } = words.pay
  const verb = session.submit_type === 'book' ? book : session.submit_type === 'donate' ? donate : pay
  const total = formatAmount(sums.amount_total, currency, tag)
  const fixed =
    sums.amount_total - (sums.shipping_cost?.amount_total ?? 0) - optionalAmount(record, sums.lines)

  return pageLayout(
    { language, title: `${total}, ${name}`, path, themeHref: `${path}/theme.css`, script: '/assets/pay.js' },
    html`<main class="sheet">
      ${problems(view, notice)} ${summary(work.store, record, sums, language)}
      <div class="counter">
        <div class="inner">
          <form
            method="post"
            action="${path}?lang=${tag}"
            novalidate
            data-fixed="${fixed}"
            data-currency="${currency.toUpperCase()}"
            data-digits="${minorDigits(currency)}"
            data-locale="${tag}"
            data-free="${words.free}"
          >
            <input type="hidden" name="amount_shown" value="${sums.amount_total}" />
            <fieldset>
              <legend>${words.contact}</legend>
              <div class="fields">${contactFields(view, session)}</div>
            </fieldset>
            ${
              session.shipping_address_collection
                ? html`<fieldset>
                    <legend>${words.deliverTo}</legend>
                    <div class="fields">
                      ${field(view, {
                        name: 'shipping_name',
                        label: words.fullName,
                        autocomplete: 'shipping name',
                        wide: true,
                      })}
                      ${addressFields(view, 'shipping', session.shipping_address_collection.allowed_countries, tag)}
                    </div>
                    ${merchantText(session.custom_text.shipping_address)}
                  </fieldset>`
                : nothing
            }
            ${shippingFields(work.store, session, view, language)}
            ${optionalFields(work.store, session, view, language)}
            ${sums.amount_total > 0 ? paymentDetailsFields(session, view, tag) : nothing}
            ${merchantText(session.custom_text.submit)}
            ${merchantText(session.custom_text.terms_of_service_acceptance)}
            <div class="do">
              <button name="action" value="pay" class="pay">
                ${verb} <span class="num" data-total>${total}</span>
              </button>
              ${
                session.shipping_options.length > 1 || (session.optional_items ?? []).length > 0
                  ? html`<button name="action" value="update" class="quiet" data-refresh>
                      ${words.refresh}
                    </button>`
                  : nothing
              }
            </div>
            ${merchantText(session.custom_text.after_submit)}
          </form>
          ${testNumbers(words, session.payment_method_types.includes('sepa_debit'))}
        </div>
      </div>
    </main>`,
  )
}

function contactFields(view: FormView, session: SessionRecord['session']): Html {
  const { words } = view
  const email = session.customer_email
    ? html`<div class="field wide">
        <p class="l">${words.email}</p>
        <p class="given" dir="ltr">${session.customer_email}</p>
      </div>`
    : field(view, {
        name: 'email',
        label: words.email,
        autocomplete: 'email',
        type: 'email',
        inputmode: 'email',
        ltr: true,
        wide: true,
      })
  return html`${email}
  ${
    session.phone_number_collection?.enabled
      ? field(view, {
          name: 'phone',
          label: words.phone,
          autocomplete: 'tel',
          type: 'tel',
          inputmode: 'tel',
          ltr: true,
          wide: true,
        })
      : nothing
  }`
}

/** The errors, at the top of the page, each with a link to its field. */
function problems({ errors, words }: FormView, notice: string | undefined): Html {
  const fields = Object.entries(errors)
  if (!notice && fields.length === 0) return nothing
  return html`<div class="problems" role="alert">
    <div class="inner">
      <h2>${words.wrong}</h2>
      <p>${notice ?? words.wrongCount(fields.length)}</p>
      ${
        fields.length > 0
          ? html`<ul>
              ${fields.map(([name, error]) => {
                const label = fieldLabel(name, words)
                return html`<li><a href="#${name}">${label ? html`${label}: ` : nothing}${error}</a></li>`
              })}
            </ul>`
          : nothing
      }
    </div>
  </div>`
}

function merchantText(text: { message: string } | null): Html {
  return text ? html`<p class="house-words" dir="auto">${text.message}</p>` : nothing
}

/** The amount of the optional items; the amount of the other items is fixed. */
function optionalAmount(record: SessionRecord, lines: { id: string; amount_total: number }[]): number {
  const fixed = new Set(record.lines.map(({ id }) => id))
  return lines.filter(({ id }) => !fixed.has(id)).reduce((sum, line) => sum + line.amount_total, 0)
}
