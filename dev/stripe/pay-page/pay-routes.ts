import { readFile } from 'node:fs/promises'
import { Hono, type Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { recoverSession } from '../checkout/recover-session.ts'
import { formatAmount } from '../params/currency.ts'
import { finishAuthentication } from '../payments/finish-authentication.ts'
import { paySession, type Payment } from '../payments/pay-session.ts'
import type { StandIn, Work } from '../stand-in.ts'
import type { SessionRecord } from '../store/tables.ts'
import { bankView } from './views/bank-view.ts'
import { closedView } from './views/closed-view.ts'
import { chooseLanguage, type Language } from './languages/language.ts'
import { payView } from './views/pay-view.ts'
import type { Values } from './form/form-reading.ts'
import { readPaymentForm } from './form/read-payment-form.ts'
import { themeCss } from './theme.ts'

/** Fields that are never stored; a reloaded page shows them empty. */
const SECRET_FIELDS = new Set(['card_number', 'card_cvc', 'iban', 'action', 'amount_shown'])

/** The routes of the pay page. */
export function createPayPage(standIn: StandIn): Hono {
  const app = new Hono()
  const work: Work = { ...standIn, request: null }
  const find = (context: Context) => standIn.store.find('sessions', context.req.param('id') ?? '')

  app.use(
    '/c/*',
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'http:', 'https:'],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        // Browsers apply this to redirects too, and a payment redirects to the storefront.
        formAction: ["'self'", 'http:', 'https:'],
      },
      strictTransportSecurity: false,
      // With 'no-referrer' browsers send `Origin: null` with a form, which would be refused.
      referrerPolicy: 'same-origin',
    }),
  )
  app.get('/assets/:name{(?:pay|order|form)\\.(?:css|js)}', async (context) => {
    const name = context.req.param('name')
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/css'
    return context.body(await readFile(new URL(`assets/${name}`, import.meta.url)), 200, {
      'content-type': `${type}; charset=utf-8`,
    })
  })
  app.get('/c/pay/:id/theme.css', (context) => {
    const branding = find(context)?.session.branding_settings
    if (!branding) return context.notFound()
    return context.body(themeCss(branding), 200, { 'content-type': 'text/css; charset=utf-8' })
  })

  app.get('/c/pay/:id', (context) => {
    const record = find(context)
    const language = languageOf(context, record)
    if (record?.session.status !== 'open') return closedResponse(context, language, record)
    return context.html(
      payView(work, record, {
        language,
        values: record.draft,
        notice: lastDeclineText(work, record, language),
        acceptLanguage: context.req.header('accept-language'),
      }),
    )
  })

  app.post('/c/pay/:id', async (context) => {
    const values = await readValues(context)
    // Read after the body has arrived, so that the record cannot change before the payment.
    const record = find(context)
    const language = languageOf(context, record)
    if (record?.session.status === 'complete') return context.redirect(successUrl(record), 303)
    if (record?.session.status !== 'open') return closedResponse(context, language, record)

    saveDraft(work, record, values)
    const { order, details, errors, total } = readPaymentForm(work, record, values, language.words)
    if (values['action'] === 'update') return context.html(payView(work, record, { language, values }))
    if (Object.keys(errors).length > 0) {
      return context.html(payView(work, record, { language, values, errors }), 422)
    }
    if (values['amount_shown'] !== String(total)) {
      const notice = language.words.totalChanged(
        formatAmount(total, record.session.currency ?? '', language.tag),
      )
      return context.html(payView(work, record, { language, values, notice }), 409)
    }
    const updated = { ...record, draft: draftOf(values) }
    const payment = standIn.store.transaction(() => paySession(work, updated, order, details))
    if (payment.kind === 'authenticate') {
      return context.redirect(`/c/pay/${record.session.id}/authenticate?lang=${language.tag}`, 303)
    }
    if (payment.kind === 'declined') {
      return context.html(
        payView(work, updated, { language, values, notice: declineText(payment, language) }),
        402,
      )
    }
    return context.redirect(successUrl(record), 303)
  })

  app.get('/c/pay/:id/authenticate', (context) => {
    const record = find(context)
    const intent = record && standIn.store.find('paymentIntents', String(record.session.payment_intent))
    if (!record || intent?.status !== 'requires_action') {
      return context.redirect(`/c/pay/${context.req.param('id')}`, 303)
    }
    return context.html(bankView(languageOf(context, record), record.session, intent))
  })

  app.post('/c/pay/:id/authenticate', async (context) => {
    const { answer } = await readValues(context)
    const record = find(context)
    const language = languageOf(context, record)
    if (!record || record.session.status === 'expired') return closedResponse(context, language, record)
    if (answer !== 'complete' && answer !== 'fail') {
      return context.redirect(`/c/pay/${record.session.id}/authenticate?lang=${language.tag}`, 303)
    }
    const payment = standIn.store.transaction(() => finishAuthentication(work, record, answer === 'complete'))
    const isPaid =
      payment.kind === 'done' &&
      standIn.store.find('sessions', record.session.id)?.session.status === 'complete'
    return context.redirect(
      isPaid ? successUrl(record) : `/c/pay/${record.session.id}?lang=${language.tag}`,
      303,
    )
  })

  app.get('/c/recover/:token', (context) => {
    const record = standIn.store.transaction(() => recoverSession(work, context.req.param('token')))
    if (!record) return closedResponse(context, languageOf(context, undefined), undefined)
    return context.redirect(record.session.url ?? successUrl(record), 303)
  })
  return app
}

function closedResponse(
  context: Context,
  language: Language,
  record: SessionRecord | undefined,
): Response | Promise<Response> {
  const { words } = language
  const path = context.req.path
  if (!record) return context.html(closedView(language, path, 'unknown', null), 404)
  const { session } = record
  if (session.status === 'complete') {
    const next = { href: successUrl(record), name: words.closed.backToShop }
    return context.html(closedView(language, path, 'paid', next))
  }
  const name = words.cancel(session.branding_settings?.display_name ?? '')
  const next = session.cancel_url ? { href: session.cancel_url, name } : null
  return context.html(closedView(language, path, 'expired', next), 410)
}

function successUrl({ session }: SessionRecord): string {
  return (session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

function languageOf(context: Context, record: SessionRecord | undefined): Language {
  return chooseLanguage(
    context.req.query('lang'),
    record?.session.locale ?? null,
    context.req.header('accept-language'),
  )
}

async function readValues(context: Context): Promise<Values> {
  const fields = new URLSearchParams(await context.req.text())
  return Object.fromEntries([...fields].map(([name, value]) => [name, value.slice(0, 2000)]))
}

function draftOf(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET_FIELDS.has(name)))
}

function saveDraft(work: Work, record: SessionRecord, values: Values): void {
  work.store.put('sessions', record.session.id, { ...record, draft: draftOf(values) })
}

/** The message of the last declined payment, if any: the bank declines while the customer is on another page. */
function lastDeclineText(work: Work, record: SessionRecord, language: Language): string | undefined {
  const error = work.store.find('paymentIntents', String(record.session.payment_intent))?.last_payment_error
  if (!error) return undefined
  const code =
    error.code === 'payment_intent_authentication_failure' ? 'authentication_failure' : (error.code ?? '')
  return declineText({ kind: 'declined', code, declineCode: error.decline_code ?? code }, language)
}

function declineText(payment: Payment & { kind: 'declined' }, { words }: Language): string {
  const { refusals } = words
  return refusals[payment.declineCode] ?? refusals[payment.code] ?? refusals['card_declined'] ?? words.wrong
}
