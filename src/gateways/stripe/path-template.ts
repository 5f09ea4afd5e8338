/**
 * `/v1/checkout/sessions/cs_test_a1…` becomes `/v1/checkout/sessions/{id}`, so that span names are few and contain no ids.
 * An id, unlike `payment_intents`, has digits or capitals.
 */
export function pathTemplate(path: string): string {
  return path.replace(/\?.*$/s, '').replace(/\/[a-z]{2,8}_(?=\w*[\dA-Z])\w+/g, '/{id}')
}
