import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { simpleParser } from 'mailparser'
import { listPage } from './list-page.ts'
import type { MailBox } from './mail-box.ts'
import { messagePage } from './message-page.ts'
import { notFoundPage } from './not-found-page.ts'
import type { ReceiverFaults } from './receive-mail.ts'
import { localRequestsOnly } from '../loopback/local-requests-only.ts'

const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "frame-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** The HTML of an email can show images and open links in a new tab. Scripts, forms and frames are forbidden. */
const EMAIL_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data: http: https:',
  'font-src data: http: https:',
].join('; ')

export function createMailApp(box: MailBox, faults: ReceiverFaults): Hono {
  const app = new Hono()
  app.use(localRequestsOnly('the mail catcher'))
  app.use(
    // With 'no-referrer' browsers send `Origin: null` with a form, which localRequestsOnly would refuse.
    secureHeaders({
      strictTransportSecurity: false,
      originAgentCluster: false,
      referrerPolicy: 'same-origin',
    }),
  )
  app.use((context, next) => {
    context.header('content-security-policy', PAGE_POLICY)
    return next()
  })

  app.get('/mail.css', async (context) =>
    context.body(await readFile(new URL('mail.css', import.meta.url)), 200, {
      'content-type': 'text/css; charset=utf-8',
    }),
  )
  app.get('/', (context) => {
    const to = context.req.query('to') ?? ''
    return context.html(listPage(box.list({ to }), to))
  })
  app.get('/messages/:id', (context) => {
    const message = box.find(context.req.param('id'))
    return message ? context.html(messagePage(message)) : context.html(notFoundPage(), 404)
  })
  app.get('/messages/:id/html', (context) => {
    const message = box.find(context.req.param('id'))
    if (!message) return context.html(notFoundPage(), 404)
    // Links open in a new tab, because the storefront forbids being framed.
    const body = `<base target="_blank">${message.html}`
    context.header('content-security-policy', EMAIL_POLICY)
    return context.html(body)
  })
  app.get('/messages/:id/raw', async (context) => {
    const message = box.find(context.req.param('id'))
    if (!message) return context.html(notFoundPage(), 404)
    return context.body(new Uint8Array(await box.readRaw(message.id)), 200, {
      'content-type': 'text/plain; charset=utf-8',
    })
  })
  app.get('/messages/:id/attachments/:index', async (context) => {
    const message = box.find(context.req.param('id'))
    const index = Number(context.req.param('index'))
    const listed = message?.attachments[index]
    if (!message || !listed) return context.html(notFoundPage(), 404)
    const content = (await simpleParser(await box.readRaw(message.id))).attachments[index]?.content
    return context.body(new Uint8Array(content ?? []), 200, {
      'content-type':
        listed.contentType === 'text/calendar' ? 'text/calendar; charset=utf-8' : listed.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(listed.filename)}`,
    })
  })
  app.post('/empty', async (context) => {
    await box.empty()
    return context.redirect('/', 303)
  })

  app.get('/api/messages', (context) => {
    const { to, subject } = context.req.query()
    return context.json({ messages: box.list({ to, subject }) })
  })
  app.get('/api/messages/:id', (context) => {
    const message = box.find(context.req.param('id'))
    return message ? context.json(message) : context.json({ error: 'There is no such message.' }, 404)
  })
  app.delete('/api/messages', async (context) => {
    await box.empty()
    return context.body(null, 204)
  })
  app.get('/dev/faults', (context) => context.json(faults))
  app.post('/dev/faults', async (context) => {
    const asked: unknown = await context.req.json().catch(() => null)
    const rejectNext = asked && typeof asked === 'object' && 'rejectNext' in asked ? asked.rejectNext : null
    if (
      typeof rejectNext !== 'number' ||
      !Number.isInteger(rejectNext) ||
      rejectNext < 0 ||
      rejectNext > 1000
    ) {
      return context.json({ error: 'Send {"rejectNext": n} with n from 0 to 1000.' }, 400)
    }
    faults.rejectNext = rejectNext
    return context.json(faults)
  })
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.notFound((context) => context.html(notFoundPage(), 404))
  return app
}
