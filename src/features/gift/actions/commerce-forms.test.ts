import { describe, expect, test } from 'vitest'
import type { z } from 'astro/zod'
import { locales } from '#i18n/locales.ts'
import { changeForm, placeForm } from '#features/bag/actions/bag-forms.ts'
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
  ['a long one', 'x'.repeat(20_000)],
  ['a null character', 'PEN\u0000'],
  ['markup', '<script>alert(1)</script>'],
  ['a statement', `'; drop table "order"; --`],
  ['a path', '../../../../etc/passwd'],
  ['two of them', ['a', 'b']],
  ['a file', new Blob(['x'])],
  ['a number of another kind', '1e3'],
  ['less than none', '-1'],
  ['half of one', '1.5'],
  ['more than there are numbers', '9'.repeat(80)],
  ['figures in words', 'three'],
]

/** Every field a form needs, one at a time made hostile, must send the form back with a sentence and what was typed. */
const forms: [string, z.ZodType, Record<string, string>, string[]][] = [
  ['placing in the bag', placeForm(locales.en), { sku: 'PEN-1', quantity: '1' }, ['sku', 'quantity']],
  ['changing a line', changeForm(locales.en), { line, quantity: '2' }, ['line', 'quantity']],
  ['untying a gift', discardForm(), { gift: line }, ['gift']],
]

describe.each(forms)('%s', (_name, schema, good, fields) => {
  test('takes what is right', () => {
    expect(readForm(formOf(good), schema, formMessages(locales.en)).ok).toBe(true)
  })

  const cases = fields.flatMap((field) => hostile.map(([what, value]) => [field, what, value] as const))
  test.each(cases)('sends %s back when it holds %s', (field, _what, value) => {
    const read = readForm(formOf({ ...good, [field]: value }), schema, formMessages(locales.en))
    if (read.ok) throw new Error('it was taken')
    expect(read.status).toBe(422)
    expect(read.sentence).toMatch(/\.$/)
    expect(read.errors[field]).toMatch(/\.$/)
    expect(read.errors[field]).not.toMatch(/zod|expected|received|invalid/i)
    if (typeof value === 'string') expect(read.values[field]).toBe(value.slice(0, 10_000))
  })

  test.each(fields.filter((field) => field !== 'quantity' || 'line' in good))('needs %s', (field) => {
    const others = Object.entries(good).filter(([name]) => name !== field)
    expect(readForm(formOf(Object.fromEntries(others)), schema, formMessages(locales.en))).toMatchObject({
      ok: false,
      status: 422,
    })
  })
})

test.each(['۳', '٣', '３', ' 3 '])('%j pieces are three', (quantity) => {
  const read = readForm(formOf({ sku: 'PEN-1', quantity }), placeForm(locales.en), formMessages(locales.en))
  expect(read).toMatchObject({ ok: true, data: { quantity: 3 } })
})

test('the way to the counter takes a mark of the bag and no price', () => {
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

test('a gift that holds nothing, or what is no piece, is sent back', () => {
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
