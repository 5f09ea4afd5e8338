import { createHmac } from 'node:crypto'
import { forms } from './hostile-routes.ts'
import { hostileValues } from './hostile-values.ts'
import type { SeededRandom } from './seeded-random.ts'

/** The address of the site, and the secrets for signed webhooks with malformed bodies. */
export interface Target {
  readonly host: string
  readonly origin: string
  readonly stripeSecret: string
  readonly sanitySecret: string
}

/** Prefixes of the locales; the first is English. */
export const locales = ['', '/fr', '/fa', '/en-gb', '/en-us']
/** Request bodies: invalid JSON, unpaired surrogates, NUL, prototype keys, extreme depth and length. */
const json = [
  '',
  '{',
  '[]',
  'null',
  '"\ud83d"',
  '{"slug":"\\ud800"}',
  '{"slug":"a\\u0000b"}',
  '{"slug":"meridienne"}',
  '{"__proto__":{"polluted":true}}',
  '{"participantId":"0b3f5a1e-7c1d-4c0e-9a5b-2f6f1f0e4d3c","view":"0,0,1","choice":""}',
  '{"action":"reject","reason":"a\\u0000b"}',
  '{"_id":"drafts.x","_type":"product"}',
  '{"_id":"a,b","_type":1}',
  '{"id":"evt_1","object":"event","type":"checkout.session.completed","data":{"object":{"id":7}}}',
  '{"id":"evt_\\u0000","object":"event","type":"refund.updated","data":{"object":{"object":"refund","id":"re_\\u0000"}}}',
  '{"object":"event"}',
  '['.repeat(20_000),
  `{"a":${'9'.repeat(500)}}`,
]

/** Decodes each byte as Latin-1; never throws, unlike `decodeURIComponent`. */
export function decodeURIComponentSafe(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** A body and the parts of the request that belong to it. */
export interface Body {
  readonly path?: string
  readonly type: string | undefined
  readonly content: Buffer
  readonly headers?: readonly string[]
}

function formBody(random: SeededRandom, { origin }: Target): Body {
  const name = random.pick(Object.keys(forms))
  const { page, fields } = forms[name]!
  const entries = Object.entries(fields)
  const corrupted = entries[random.below(entries.length)]?.[0]
  const pairs = entries.map(([field, value]): [string, string] => [
    field,
    field === corrupted ? random.pick(hostileValues) : encodeURIComponent(value),
  ])
  if (random.chance(0.1)) pairs.push(...pairs)
  if (random.chance(0.1)) pairs.push(['__proto__', 'x'], ['constructor', 'y'])
  const path = `${random.pick(locales)}${page}?_action=${name}`
  const headers = random.chance(0.9) ? [`Origin: ${origin}`] : []
  if (random.chance(0.7)) {
    const text = pairs.map(([field, value]) => `${field}=${value}`).join('&')
    return { path, type: 'application/x-www-form-urlencoded', content: Buffer.from(text), headers }
  }
  const part = ([field, value]: [string, string]) =>
    `--b\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${decodeURIComponentSafe(value)}\r\n`
  const whole = `${pairs.map(part).join('')}--b--\r\n`
  const content = random.chance(0.5) ? whole : whole.slice(0, random.below(whole.length))
  const type = random.pick([
    'multipart/form-data; boundary=b',
    'multipart/form-data',
    'multipart/form-data; boundary=',
  ])
  return { path, type, content: Buffer.from(content, 'latin1'), headers }
}

/** A webhook with a valid signature, so that its malformed body reaches the handler. */
function signedBody(random: SeededRandom, { stripeSecret, sanitySecret }: Target): Body {
  const text = random.pick(json)
  const at = Date.now()
  const sign = (secret: string, signed: string) => createHmac('sha256', secret).update(signed)
  const seconds = Math.floor(at / 1000)
  const [path, header] = random.chance(0.5)
    ? ([
        '/api/stripe/webhook',
        `Stripe-Signature: t=${seconds},v1=${sign(stripeSecret, `${seconds}.${text}`).digest('hex')}`,
      ] as const)
    : ([
        '/api/sanity/webhook',
        `Sanity-Webhook-Signature: t=${at},v1=${sign(sanitySecret, `${at}.${text}`).digest('base64url')}`,
      ] as const)
  return { path, type: 'application/json', content: Buffer.from(text), headers: [header] }
}

/** Any of the malformed bodies; forms are the most frequent. */
export function anyBody(random: SeededRandom, target: Target): Body {
  return random.pick([
    () => formBody(random, target),
    () => formBody(random, target),
    () => formBody(random, target),
    () => signedBody(random, target),
    () => ({
      path: random.pick(['/api/viewing', `/api/viewing/${'A'.repeat(43)}`, '/api/staff/returns/RMA-7QK4MX']),
      type: 'application/json',
      content: Buffer.from(random.pick(json)),
      headers: [`Origin: ${target.origin}`],
    }),
    () => ({
      ...formBody(random, target),
      type: 'application/json',
      content: Buffer.from(random.pick(json)),
    }),
    () => ({
      ...formBody(random, target),
      type: random.pick([undefined, 'text/plain', 'image/png', 'x', 'a'.repeat(900)]),
    }),
    () => ({ type: 'application/octet-stream', content: Buffer.from([0xff, 0x00, 0xfe]) }),
  ])()
}
