import { describe, expect, test } from 'vitest'
import type { OrderEmail, OrderEmails } from './email-data.ts'
import { type LocaleCode, locales } from '#i18n/locales.ts'
import { renderEmail } from '#gateways/email/render-email.ts'
import { orderEmails } from './write-order-emails.ts'

const now = Temporal.Instant.from('2026-11-24T10:00:00Z')
const same = (text: string) => ({ en: text, fr: text, fa: text })
const email: OrderEmail = {
  reference: 'ORD-7QK4MX',
  token: 'a'.repeat(43),
  customerName: 'Inès <b>Sorel</b>',
  currency: 'EUR',
  lines: [
    {
      name: same('Méridienne'),
      description: {
        en: 'Rose gold, tan calf',
        fr: 'Or rose, veau fauve',
        fa: 'طلای رز، چرم گوسالهٔ قهوه‌ای',
      },
      engravingText: 'Until <morning>',
      engravingFace: 'italic',
      engravingPlace: same('the case back'),
      quantity: 1,
      amountSubtotal: 1_840_000,
    },
    {
      name: same('Eau de Nuit'),
      description: null,
      engravingText: null,
      engravingFace: null,
      engravingPlace: null,
      quantity: 2,
      amountSubtotal: 48_000,
    },
  ],
  amountShipping: 0,
  amountTax: 0,
  isTaxIncluded: true,
  amountTotal: 1_888_000,
  isGift: true,
}
const kinds = Object.keys(orderEmails) as (keyof OrderEmails)[]
const languages: LocaleCode[] = ['en', 'fr', 'fa']

describe.each(kinds)('the email %s', (kind) => {
  test.each(languages)('has every value in %s, and escapes HTML in customer input', (code) => {
    const context = { locale: locales[code], siteUrl: 'https://maison.example', houseName: 'The house', now }
    const content = orderEmails[kind](email, context)
    const { html, text } = renderEmail(content, context)
    expect(content.subject).toContain('ORD-7QK4MX')
    for (const written of [html, text, content.subject])
      expect(written).not.toMatch(/undefined|null|\[object|NaN/)
    expect(html).not.toContain('<b>Sorel')
    expect(html).not.toContain('<morning>')
    expect(text).toContain(`https://maison.example${locales[code].prefix}/orders/${email.token}`)
    expect(html).toContain(`dir="${locales[code].dir}"`)
  })
})

test('an order confirmation lists its lines and totals, formatted for the locale', () => {
  const context = { locale: locales.en, siteUrl: 'https://maison.example', houseName: 'The house', now }
  expect(orderEmails['order-confirmation'](email, context).rows).toEqual([
    {
      label: 'Méridienne, Rose gold, tan calf, engraved “Until <morning>”, the case back, in italic letters',
      value: '€18,400',
    },
    { label: 'Eau de Nuit', value: '€480 (2 of these)' },
    { label: 'Carriage', value: 'Ours' },
    { label: 'Total', value: '€18,880' },
  ])
  const taxed = { ...email, isTaxIncluded: false, amountTax: 12_345, amountTotal: 1_900_345 }
  expect(orderEmails['order-confirmation'](taxed, context).rows).toContainEqual({
    label: 'Tax',
    value: '€123.45',
  })
})
