import { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'
import { listField, readForm, typed, typedAll } from './read-form.ts'

const words = { summary: 'Look again.', invalid: 'Not this.', unwritable: 'Cannot be written.' }
const schema = z.object({
  name: z.string('Your name, please.').trim().min(1, 'Your name, please.').max(10, 'Ten letters at most.'),
  note: z.string().optional(),
  products: listField(z.enum(['watch', 'pen'])),
})

function formOf(...fields: [string, string | Blob][]): FormData {
  const formData = new FormData()
  for (const [name, value] of fields) formData.append(name, value)
  return formData
}

describe('readForm', () => {
  test('returns the output of the schema for a valid form', () => {
    const read = readForm(
      formOf(['name', ' Ada '], ['products', 'watch'], ['products', 'pen']),
      schema,
      words,
    )
    expect(read).toEqual({ ok: true, data: { name: 'Ada', products: ['watch', 'pen'] } })
  })

  test.each([
    ['missing', formOf(), 'Your name, please.'],
    ['empty', formOf(['name', '  ']), 'Your name, please.'],
    ['too long', formOf(['name', 'a'.repeat(11)]), 'Ten letters at most.'],
    ['sent twice', formOf(['name', 'a'], ['name', 'b']), 'Your name, please.'],
    ['sent as a file', formOf(['name', new Blob(['a'])]), 'Your name, please.'],
    ['written with a null character', formOf(['name', 'a\u0000b']), 'Cannot be written.'],
  ])('rejects a name that is %s', (_case, formData, sentence) => {
    expect(readForm(formData, schema, words)).toMatchObject({
      ok: false,
      status: 422,
      errors: { name: sentence },
    })
  })

  test('has a default error for a field whose schema has no message', () => {
    const read = readForm(formOf(['name', 'Ada'], ['products', 'sword']), schema, words)
    expect(read).toMatchObject({ ok: false, sentence: 'Look again.', errors: { products: 'Not this.' } })
  })

  test('keeps everything that was typed and normalizes line ends', () => {
    const read = readForm(
      formOf(['note', 'one\r\ntwo'], ['products', 'watch'], ['products', 'pen']),
      schema,
      words,
    )
    if (read.ok) throw new Error('expected a rejected form')
    expect(typed(read, 'note')).toBe('one\ntwo')
    expect(typed(read, 'name', 'as before')).toBe('as before')
    expect(typedAll(read, 'products')).toEqual(['watch', 'pen'])
  })

  test('accepts `letter` as the name of both tokens, as a page of the version before sends it', () => {
    const tokens = z.object({ requestToken: z.string(), token: z.string() })
    const former = readForm(formOf(['letter', 'former']), tokens, words)
    expect(former).toEqual({ ok: true, data: { requestToken: 'former', token: 'former' } })
    const present = readForm(
      formOf(['requestToken', 'a'], ['token', 'b'], ['letter', 'former']),
      tokens,
      words,
    )
    expect(present).toEqual({ ok: true, data: { requestToken: 'a', token: 'b' } })
  })

  test('does not change the prototype for a field named __proto__', () => {
    const read = readForm(formOf(['__proto__', 'x'], ['constructor', 'y'], ['name', '']), schema, words)
    expect(read).toMatchObject({ ok: false, values: { name: '', constructor: 'y' } })
    expect(Object.getPrototypeOf((read as { values: object }).values)).toBe(Object.prototype)
  })
})
