import Stripe from 'stripe'
import { traceCall } from '#shared/telemetry/trace-call.ts'
import { pathTemplate } from './path-template.ts'

/** Stripe's HTTP client for Node with a span for each attempt. */
export function tracedHttpClient() {
  const client = Stripe.createNodeHttpClient()
  const send = client.makeRequest.bind(client)
  client.makeRequest = (...request) => {
    const [host, , path, method] = request
    const template = pathTemplate(path)
    const attributes = { 'server.address': host, 'http.request.method': method, 'url.template': template }
    return traceCall(`stripe ${method} ${template}`, attributes, () => send(...request))
  }
  return client
}
