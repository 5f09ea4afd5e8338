import type Stripe from 'stripe'
import { formatAmount } from '../../params/currency.ts'
import { pageLayout } from './page-layout.ts'
import { html, type Html } from './html.ts'
import type { Language } from '../languages/language.ts'

/** The page that replaces the 3-D Secure step of a bank. */
export function bankView(
  language: Language,
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent,
): Html {
  const { words, tag } = language
  const path = `/c/pay/${session.id}/authenticate`
  const amount = formatAmount(intent.amount, intent.currency, tag)
  return pageLayout(
    { language, title: words.bank.title, path },
    html`<main class="closed">
      <h1>${words.bank.title}</h1>
      <p class="lead">${words.bank.ask(amount, session.branding_settings?.display_name ?? '')}</p>
      <form method="post" action="${path}?lang=${tag}" class="do">
        <button name="answer" value="complete" class="pay">${words.bank.complete}</button>
        <button name="answer" value="fail" class="quiet">${words.bank.fail}</button>
      </form>
      <p class="hint">${words.bank.note}</p>
    </main>`,
  )
}
