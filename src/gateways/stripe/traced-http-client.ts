import Stripe from 'stripe'
import { traceCall } from '#telemetry/trace-call.ts'

/** `/v1/checkout/sessions/cs_test_a1…` as `/v1/checkout/sessions/{id}`. An id, unlike `payment_intents`, has digits or capitals. */
const template = (path: string) =>
  path.replace(/\?.*$/s, '').replace(/\/[a-z]{2,8}_(?=\w*[\dA-Z])\w+/g, '/{id}')

/** Stripe's own client for Node, each attempt a span. */
export function tracedHttpClient() {
  const client = Stripe.createNodeHttpClient()
  const send = client.makeRequest.bind(client)
  client.makeRequest = (...request) => {
    const [host, , path, method] = request
    const attributes = {
      'server.address': host,
      'http.request.method': method,
      'url.template': template(path),
    }
    return traceCall(`stripe ${method} ${template(path)}`, attributes, () => send(...request))
  }
  return client
}
