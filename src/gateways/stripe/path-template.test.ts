import { expect, test } from 'vitest'
import { pathTemplate } from './path-template.ts'

test.each([
  ['/v1/checkout/sessions', '/v1/checkout/sessions'],
  ['/v1/checkout/sessions/cs_test_a1B2/expire', '/v1/checkout/sessions/{id}/expire'],
  ['/v1/payment_intents/pi_3Nq?expand[0]=latest_charge', '/v1/payment_intents/{id}'],
  ['/v1/refunds?limit=3', '/v1/refunds'],
])('%s is recorded as %s', (path, template) => {
  expect(pathTemplate(path)).toBe(template)
})
