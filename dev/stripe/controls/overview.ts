import { html, raw } from 'hono/html'
import { formatAmount } from '../params/currency.ts'
import type { StandIn } from '../stand-in.ts'

type Html = ReturnType<typeof html>
type Cell = string | Html

const MAX_ROWS = 50

/** A page with the latest sessions, payments, refunds and events, newest first. */
export function overview({ store, settings }: StandIn): Html {
  const newest = <T>(rows: T[]) => rows.slice(-MAX_ROWS).reverse()
  const sessions = newest(store.all('sessions')).map(({ session }) => [
    anchor(session.id),
    session.url ? html`<a href="${session.url}">${session.status}</a>` : String(session.status),
    session.payment_status,
    formatAmount(session.amount_total ?? 0, session.currency ?? 'eur'),
    session.customer_details?.email ?? '',
    session.payment_intent ? link(String(session.payment_intent)) : '',
    time(session.created),
  ])
  const payments = newest(store.all('paymentIntents')).map((intent) => [
    anchor(intent.id),
    intent.status,
    formatAmount(intent.amount, intent.currency),
    formatAmount(intent.amount_received, intent.currency),
    intent.last_payment_error?.message ?? '',
    time(intent.created),
  ])
  const refunds = newest(store.all('refunds')).map((refund) => [
    anchor(refund.id),
    refund.status ?? '',
    formatAmount(refund.amount, refund.currency),
    refund.reason ?? '',
    link(String(refund.payment_intent)),
    refund.failure_reason ?? '',
    time(refund.created),
  ])
  const deliveries = store.all('deliveries')
  const events = newest(store.all('events')).map((event) => [
    anchor(event.id),
    event.type,
    link((event.data.object as { id: string }).id),
    html`<ul>
      ${deliveries
        .filter(({ eventId }) => eventId === event.id)
        .map(
          ({ state, attempts }) =>
            html`<li>
              ${state.replace('_', ' ')}
              ${attempts.map(({ status, error }) => html`<small>${status ?? error}</small> `)}
            </li>`,
        )}
    </ul>`,
    time(event.created),
  ])
  return html`${raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>The stand-in for Stripe</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/overview.css" />
      </head>
      <body>
        <header>
          <h1>The stand-in for Stripe</h1>
          <p>
            No money moves. Events are sent to
            ${settings.webhookUrl ?? 'no address: STRIPE_WEBHOOK_URL is not set'}.
            <a href="/dev">Reload</a>
          </p>
        </header>
        <main>
          ${table('Refunds', ['Refund', 'Status', 'Amount', 'Reason', 'Payment', 'Failure', 'Created'], refunds)}
          ${table('Payments', ['Payment', 'Status', 'Amount', 'Received', 'Decline reason', 'Created'], payments)}
          ${table('Sessions', ['Session', 'Status', 'Payment', 'Total', 'Email', 'Intent', 'Created'], sessions)}
          ${table('Events', ['Event', 'Type', 'Object', 'Deliveries', 'Created'], events)}
        </main>
      </body>
    </html>`
}

function table(title: string, heads: string[], rows: Cell[][]): Html {
  const id = title.toLowerCase()
  if (rows.length === 0) {
    return html`<section>
      <h2 id="${id}">${title}</h2>
      <p>None yet.</p>
    </section>`
  }
  return html`<section>
    <h2 id="${id}">${title}</h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="${id}">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}

function anchor(id: string): Html {
  return html`<code id="${id}">${short(id)}</code>`
}

function link(id: string): Html {
  return html`<a href="#${id}"><code>${short(id)}</code></a>`
}

function short(id: string): string {
  return id.length > 30 ? `${id.slice(0, 14)}…${id.slice(-6)}` : id
}

function time(seconds: number): Html {
  const iso = new Date(seconds * 1000).toISOString()
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')}</time>`
}
