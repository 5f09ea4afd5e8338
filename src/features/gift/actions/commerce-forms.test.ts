import { describe, expect, test } from 'vitest'
import type { z } from 'astro/zod'
import { locales } from '#i18n/locales.ts'
import { changeForm, addForm } from '#features/bag/actions/bag-forms.ts'
import { beginForm } from '#features/order/checkout/checkout-form.ts'
import { composeForm, discardForm } from './gift-form.ts'
import { readForm } from '#components/form/read-form.ts'
import { formMessages } from '#components/form/messages/index.ts'

const line = '0b3f5a1e-7c1d-4c0e-9a5b-2f6f1f0e4d3c'

function formOf(fields: Record<string, string | string[] | Blob>): FormData {
  const formData = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) formData.append(name, value)
  return formData
}

const hostile: [string, string | string[] | Blob][] = [
  ['nothing', ''],
  ['a very long text', 'x'.repeat(20_000)],
  ['a null character', 'PEN\u0000'],
  ['markup', '<script>alert(1)</script>'],
  ['an SQL statement', `'; drop table "order"; --`],
  ['a path', '../../../../etc/passwd'],
  ['two values', ['a', 'b']],
  ['a file', new Blob(['x'])],
  ['a number with an exponent', '1e3'],
  ['a negative number', '-1'],
  ['a decimal number', '1.5'],
  ['a number that is too large', '9'.repeat(80)],
  ['a number in words', 'three'],
]

/** Any required field with an invalid value must return the form with a message and the submitted values. */
const forms: [string, z.ZodType, Record<string, string>, string[]][] = [
  [
    'the form that places a product in the bag',
    addForm(locales.en),
    { sku: 'PEN-1', quantity: '1' },
    ['sku', 'quantity'],
  ],
  ['the form that changes a line', changeForm(locales.en), { line, quantity: '2' }, ['line', 'quantity']],
  ['the form that discards a gift', discardForm(), { gift: line }, ['gift']],
]

describe.each(forms)('%s', (_name, schema, good, fields) => {
  test('accepts valid values', () => {
    expect(readForm(formOf(good), schema, formMessages(locales.en)).ok).toBe(true)
  })

  const cases = fields.flatMap((field) => hostile.map(([what, value]) => [field, what, value] as const))
  test.each(cases)('rejects the field %s when it contains %s', (field, _what, value) => {
    const read = readForm(formOf({ ...good, [field]: value }), schema, formMessages(locales.en))
    if (read.ok) throw new Error('the form was accepted')
    expect(read.status).toBe(422)
    expect(read.sentence).toMatch(/\.$/)
    expect(read.errors[field]).toMatch(/\.$/)
    expect(read.errors[field]).not.toMatch(/zod|expected|received|invalid/i)
    if (typeof value === 'string') expect(read.values[field]).toBe(value.slice(0, 10_000))
  })

  test.each(fields.filter((field) => field !== 'quantity' || 'line' in good))(
    'requires the field %s',
    (field) => {
      const others = Object.entries(good).filter(([name]) => name !== field)
      expect(readForm(formOf(Object.fromEntries(others)), schema, formMessages(locales.en))).toMatchObject({
        ok: false,
        status: 422,
      })
    },
  )
})

test.each(['۳', '٣', '３', ' 3 '])('the quantity %j is read as 3', (quantity) => {
  const read = readForm(formOf({ sku: 'PEN-1', quantity }), addForm(locales.en), formMessages(locales.en))
  expect(read).toMatchObject({ ok: true, data: { quantity: 3 } })
})

test('the checkout form accepts the fingerprint of the bag and ignores prices', () => {
  const read = readForm(
    formOf({ seen: '1-100-EUR', price: '1', total: '1', amount: '1' }),
    beginForm(locales.en),
    formMessages(locales.en),
  )
  expect(read).toEqual({ ok: true, data: { seen: '1-100-EUR' } })
  expect(readForm(formOf({}), beginForm(locales.en), formMessages(locales.en))).toMatchObject({
    ok: false,
    status: 422,
  })
  expect(
    readForm(formOf({ seen: 'x'.repeat(401) }), beginForm(locales.en), formMessages(locales.en)),
  ).toMatchObject({ ok: false })
})

test('the gift form is rejected without lines or with an invalid line id', () => {
  for (const fields of [{}, { line: 'PEN' }, { line: [line, '<b>'] }]) {
    const read = readForm(
      formOf({ cardMessage: 'For you.', ...fields }),
      composeForm(locales.en),
      formMessages(locales.en),
    )
    expect(read).toMatchObject({ ok: false, status: 422, values: { cardMessage: 'For you.' } })
  }
  expect(readForm(formOf({ line: [line] }), composeForm(locales.en), formMessages(locales.en))).toMatchObject(
    { ok: true },
  )
})
