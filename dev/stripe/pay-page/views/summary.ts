import type Stripe from 'stripe'
import { formatAmount } from '../../params/currency.ts'
import type { Store } from '../../store/store.ts'
import type { SessionRecord } from '../../store/tables.ts'
import { html, nothing, type Html } from './html.ts'
import type { Language } from '../languages/language.ts'

interface Sums {
  lines: Stripe.LineItem[]
  amount_subtotal: number
  amount_total: number
  shipping_cost: Stripe.Checkout.Session.ShippingCost | null
}

/** The order summary: pictures, names, prices and the total. */
export function summary(store: Store, record: SessionRecord, sums: Sums, { tag, words }: Language): Html {
  const { session } = record
  const currency = session.currency ?? ''
  const logo = session.branding_settings?.logo
  const money = (amount: number) => formatAmount(amount, currency, tag)
  return html`<section class="summary" aria-labelledby="order">
    <div class="inner">
      ${logo?.url ? html`<img class="logo" src="${logo.url}" alt="" />` : nothing}
      <p class="house" dir="auto">
        ${
          session.cancel_url
            ? html`<a href="${session.cancel_url}"
                >${words.cancel(session.branding_settings?.display_name ?? '')}</a
              >`
            : session.branding_settings?.display_name
        }
      </p>
      <h1>
        <span class="vh">${words.payTo(session.branding_settings?.display_name ?? '')}: </span>
        <span data-total class="num">${money(sums.amount_total)}</span>
      </h1>
      <h2 id="order">${words.order}</h2>
      <ul class="lines">
        ${sums.lines.map((line) => summaryLine(store, line, money, words))}
      </ul>
      <dl class="sums">
        ${
          sums.shipping_cost
            ? html`<div>
                  <dt>${words.subtotal}</dt>
                  <dd class="num" data-subtotal>${money(sums.amount_subtotal)}</dd>
                </div>
                <div>
                  <dt>${words.shipping}</dt>
                  <dd class="num" data-shipping>
                    ${sums.shipping_cost.amount_total === 0 ? words.free : money(sums.shipping_cost.amount_total)}
                  </dd>
                </div>`
            : nothing
        }
        <div class="due">
          <dt>${words.totalDue}</dt>
          <dd class="num" data-total>${money(sums.amount_total)}</dd>
        </div>
      </dl>
    </div>
  </section>`
}

function summaryLine(
  store: Store,
  line: Stripe.LineItem,
  money: (amount: number) => string,
  words: Language['words'],
): Html {
  const product = store.find('products', String(line.price?.product))
  const picture = product?.images[0]
  const quantity = line.quantity ?? 1
  return html`<li>
    ${picture ? html`<img src="${picture}" alt="" width="72" height="90" />` : html`<span class="no-picture"></span>`}
    <div>
      <p class="name" dir="auto">${line.description}</p>
      ${product?.description ? html`<p class="about" dir="auto">${product.description}</p>` : nothing}
      ${
        quantity > 1
          ? html`<p class="about">
              ${words.quantity(quantity)}, ${words.each(money(line.price?.unit_amount ?? 0))}
            </p>`
          : nothing
      }
    </div>
    <p class="price num">${line.amount_total === 0 ? words.free : money(line.amount_total)}</p>
  </li>`
}
