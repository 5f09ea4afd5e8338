import type Stripe from 'stripe'
import { formatAmount } from '../../params/currency.ts'
import type { Store } from '../../store/store.ts'
import { estimateText } from '../languages/estimate-text.ts'
import { errorText, type FormView } from './field.ts'
import { html, nothing, type Html } from '../views/html.ts'
import type { Language } from '../languages/language.ts'

type Session = Stripe.Checkout.Session

/** The shipping options; one is always selected. */
export function shippingFields(store: Store, session: Session, view: FormView, language: Language): Html {
  if (session.shipping_options.length === 0) return nothing
  const { words, tag } = language
  const chosen = view.values['shipping_rate'] ?? String(session.shipping_options[0]?.shipping_rate)
  return html`<fieldset>
    <legend>${words.delivery}</legend>
    <div class="choices">
      ${session.shipping_options.map(({ shipping_rate, shipping_amount }) => {
        const id = String(shipping_rate)
        const rate = store.find('shippingRates', id)
        const price =
          shipping_amount === 0 ? words.free : formatAmount(shipping_amount, session.currency ?? '', tag)
        return html`<label class="choice">
          <input
            type="radio"
            name="shipping_rate"
            value="${id}"
            data-amount="${shipping_amount}"
            ${id === chosen ? html`checked` : nothing}
          />
          <span class="nm" dir="auto">
            ${rate?.display_name}
            <span class="ex" dir="auto">${estimateText(rate?.delivery_estimate ?? null, language)}</span>
          </span>
          <span class="num">${price}</span>
        </label>`
      })}
    </div>
    ${errorText('shipping_rate', view.errors['shipping_rate'])}
  </fieldset>`
}

/** The optional items: a checkbox, or a number field where the quantity is adjustable. */
export function optionalFields(
  store: Store,
  session: Session,
  view: FormView,
  { words, tag }: Language,
): Html {
  const items = session.optional_items ?? []
  if (items.length === 0) return nothing
  return html`<fieldset>
    <legend>${words.add} <span>${words.addHint}</span></legend>
    <div class="choices">
      ${items.map((item) => {
        const price = store.find('prices', item.price)
        const product = store.find('products', String(price?.product))
        const name = `add_${item.price}`
        const amount = (price?.unit_amount ?? 0) * (item.adjustable_quantity?.enabled ? 1 : item.quantity)
        const sum = amount === 0 ? words.free : formatAmount(amount, session.currency ?? '', tag)
        const about = html`<span class="nm" dir="auto">
            ${product?.name}
            <span class="ex" dir="auto">
              ${product?.description}
              ${!item.adjustable_quantity?.enabled && item.quantity > 1 ? words.quantity(item.quantity) : nothing}
            </span>
          </span>
          <span class="num">${sum}</span>`
        return html`${
          item.adjustable_quantity?.enabled
            ? html`<label class="choice counted">
                <input
                  type="number"
                  name="${name}"
                  aria-label="${words.howMany(product?.name ?? '')}"
                  inputmode="numeric"
                  min="0"
                  max="${item.adjustable_quantity.maximum ?? 99}"
                  value="${view.values[name] ?? '0'}"
                  data-amount="${amount}"
                />${about}
              </label>`
            : html`<label class="choice">
                <input
                  type="checkbox"
                  name="${name}"
                  value="1"
                  data-amount="${amount}"
                  ${view.values[name] === undefined ? nothing : html`checked`}
                />${about}
              </label>`
        }
        ${errorText(name, view.errors[name])}`
      })}
    </div>
  </fieldset>`
}
