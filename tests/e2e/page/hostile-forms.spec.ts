// Sends forms without a browser, with values that no page offers.
import { expect, test } from '@playwright/test'

const token = 'A'.repeat(43)
const id = '0b3f5a1e-7c1d-4c0e-9a5b-2f6f1f0e4d3c'
const hour = { boutique: 'paris', visit: 'an-hour-in-the-house', start: '2026-12-03T03:00Z' }
const writer = { name: 'Ottilie Brandt', email: 'ottilie@example.com', consent: 'yes' }
const address = { line1: '3 rue Haute', city: 'Lyon', postalCode: '69005', country: 'FR' }

/**
 * The page of a form and the fields it sends. They are well formed but name nothing that exists or is open, so that no
 * data changes; `free` are the free-text fields.
 */
interface Form {
  readonly page: string
  readonly fields: Readonly<Record<string, string>>
  readonly free?: readonly string[]
}

const forms: Readonly<Record<string, Form>> = {
  'appointment.hold': { page: '/appointments', fields: hour },
  'appointment.book': {
    page: '/appointments',
    fields: { ...hour, requestToken: token, party: '1', ...writer },
  },
  'appointment.move': { page: `/appointments/${token}`, fields: { token, start: hour.start } },
  'appointment.cancel': { page: `/appointments/${token}`, fields: { token } },
  'bag.place': { page: '/products/eau-de-nuit', fields: { sku: 'NO-SUCH', quantity: '1' } },
  'bag.change': { page: '/bag', fields: { line: id, quantity: '1' } },
  'care.request': {
    page: '/care',
    fields: { requestToken: token, kind: 'repair', piece: 'Méridienne', matter: 'It stopped.', ...writer },
    free: ['piece', 'matter', 'name'],
  },
  'checkout.begin': { page: '/bag', fields: { seen: '1-100-EUR' } },
  'gift.compose': { page: '/gift', fields: { line: id, box: 'midnight', recipientName: 'Ana', ...address } },
  'gift.discard': { page: '/bag', fields: { gift: id } },
  'returns.lookUp': { page: '/returns', fields: { reference: 'ORD-7QK4MX', email: 'ottilie@example.com' } },
  'returns.request': { page: `/returns/${token}`, fields: { requestToken: token, order: token, item: id } },
  'returns.sent': { page: `/returns/${token}`, fields: { token, tracking: '6A 1847' } },
  'returns.keep': { page: `/returns/${token}`, fields: { token } },
}

const file = { name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }
const hostile: Readonly<Record<string, string | typeof file | undefined>> = {
  missing: undefined,
  'too long': 'x'.repeat(20_000),
  'a file': file,
  markup: '"><script>alert(1)</script>',
  'an SQL statement': `'; drop table "order"; --`,
  'a null character': 'a\u0000b',
}

/** The error message of a page, without markup. */
function sentenceOf(html: string): string {
  const alert = /<[^>]*role="alert"[^>]*>([\s\S]{0,2000})/.exec(html) ?? /<h1[^>]*>([\s\S]{0,500})/.exec(html)
  return (alert?.[1] ?? '').replaceAll(/<[^>]*>/g, ' ')
}

for (const [name, { page, fields, free = [] }] of Object.entries(forms)) {
  test(`the form ${name} answers malformed and hostile values with 4xx and a sentence`, async ({
    playwright,
    baseURL,
  }) => {
    const failures: string[] = []
    for (const field of Object.keys(fields)) {
      for (const [what, value] of Object.entries(hostile)) {
        // No cookies; the Origin header of the site, without which a form is refused.
        const sender = await playwright.request.newContext({
          baseURL: baseURL!,
          extraHTTPHeaders: { origin: baseURL! },
        })
        const others = Object.fromEntries(Object.entries(fields).filter(([other]) => other !== field))
        const multipart = value === undefined ? others : { ...others, [field]: value }
        const response = await sender.post(`${page}?_action=${name}`, { multipart, maxRedirects: 0 })
        const html = await response.text()
        const mayPass = free.includes(field) && (what === 'markup' || what === 'an SQL statement')
        if (mayPass && response.status() === 303) continue
        const isRefused = response.status() >= 400 && response.status() < 500
        const hasSentence = /[A-Za-z]{2,} [A-Za-z]{2,}.*[.,]/s.test(sentenceOf(html))
        const isSafe =
          !html.includes('"><script>alert(1)') && !/\n\s+at \S+ \(|node_modules|ZodError/.test(html)
        if (!isRefused || !hasSentence || !isSafe)
          failures.push(`${field}, ${what}: ${response.status()} “${sentenceOf(html).trim().slice(0, 80)}”`)
        await sender.dispose()
      }
    }
    expect(failures).toEqual([])
  })
}

test('every form from another origin is refused with 403', async ({ playwright, baseURL }) => {
  const otherOrigin = await playwright.request.newContext({
    baseURL: baseURL!,
    extraHTTPHeaders: { origin: 'https://elsewhere.example' },
  })
  for (const [name, { page, fields }] of Object.entries(forms)) {
    const response = await otherOrigin.post(`${page}?_action=${name}`, { multipart: { ...fields } })
    expect(response.status(), name).toBe(403)
  }
  await otherOrigin.dispose()
})
