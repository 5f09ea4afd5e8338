/**
 * `/v1/checkout/sessions/cs_test_a1…` as `/v1/checkout/sessions/{id}`: few names, and none that opens anything. An id, unlike
 * `payment_intents`, has digits or capitals.
 */
export function pathTemplate(path: string): string {
  return path.replace(/\?.*$/s, '').replace(/\/[a-z]{2,8}_(?=\w*[\dA-Z])\w+/g, '/{id}')
}
