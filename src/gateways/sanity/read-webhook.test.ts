import { createHmac } from 'node:crypto'
import { encodeSignatureHeader } from '@sanity/webhook'
import { describe, expect, test } from 'vitest'
import { readWebhook } from './read-webhook.ts'

const secret = 'a-secret-of-the-tests'
const now = Date.UTC(2026, 10, 24, 9)
const minute = 60_000

function sign(body: string, { at = now, by = secret } = {}): string {
  return `t=${at},v1=${createHmac('sha256', by).update(`${at}.${body}`).digest('base64url')}`
}

const body = JSON.stringify({ _id: 'story-rose-engine', _type: 'story', title: { en: 'Wrong since 1868' } })
const read = (text: string, signature: string | null = sign(text)) =>
  readWebhook({ body: text, signature }, secret, now)

describe('a signed webhook', () => {
  test('invalidates the tags of the document and of the lists of its type', () => {
    expect(read(body)).toEqual({ tags: ['doc:story-rose-engine', 'type:story'], productId: null })
  })

  test('has the same result when it is delivered again', () => {
    expect(read(body)).toEqual(read(body))
  })

  test.each(['drafts.story-rose-engine', 'versions.spring.story-rose-engine'])(
    'of the document %s invalidates nothing',
    (_id) => {
      expect(read(JSON.stringify({ _id, _type: 'story' }))).toEqual({ tags: [], productId: null })
    },
  )

  test.each([body, JSON.stringify({ _id: 'a', _type: 'story', title: 'Méridienne — نیمروز 🌙' })])(
    'is accepted when Sanity’s toolkit has signed it: %s',
    async (signed) => {
      expect(read(signed, await encodeSignatureHeader(signed, now, secret))).toHaveProperty('tags')
    },
  )

  test('is accepted with a space in its signature header, as in the example of Sanity’s toolkit', () => {
    const [t, v1] = sign(body).split(',')
    expect(read(body, `${t}, ${v1}`)).toHaveProperty('tags')
  })
})

describe('a webhook', () => {
  test.each([
    ['without a signature', null],
    ['with an empty signature', ''],
    ['signed with another secret', sign(body, { by: 'another-secret-altogether' })],
    ['signed for another body', sign('{}')],
    ['with a changed timestamp', sign(body).replace(/^t=\d+/, `t=${now - 1}`)],
    ['signed too long ago', sign(body, { at: now - 61 * minute })],
    ['signed in the future', sign(body, { at: now + 6 * minute })],
    ['with a second signature in the header', `${sign(body)},v1=x`],
    ['with a truncated signature', sign(body).slice(0, -1)],
  ])('%s is refused as forged', (_, signature) => {
    expect(read(body, signature)).toBe('forged')
  })
})

describe('a webhook with the body', () => {
  test.each([
    'not json',
    'null',
    '[]',
    '"story"',
    '{}',
    '{"_id":1,"_type":"story"}',
    '{"_id":"a,b","_type":"story"}',
    '{"_id":"a"}',
  ])('%s is refused as malformed', (text) => {
    expect(read(text)).toBe('malformed')
  })
})
