import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'

/** A webhook endpoint that checks the signature of every event with the official client. */
export interface Endpoint {
  url: string
  secret: string
  events: Stripe.Event[]
  types: () => string[]
  of: (type: string) => Stripe.Event[]
  /** Sets the statuses of the next responses; 200 after them. */
  respondNext: (...statuses: number[]) => void
  /** The signature headers of all attempts. */
  headers: string[]
  /** The number of requests, accepted or not. */
  attempts: number
  close: () => Promise<void>
}

/** Listens on the loopback; port 0 chooses a free one. */
export async function openEndpoint(port = 0): Promise<Endpoint> {
  const responses: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      endpoint.attempts += 1
      const header = String(request.headers['stripe-signature'])
      endpoint.headers.push(header)
      const status = responses.shift() ?? 200
      const event = Stripe.webhooks.constructEvent(Buffer.concat(chunks), header, endpoint.secret, 10 ** 9)
      if (status === 200) endpoint.events.push(event)
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))

  const endpoint: Endpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/stripe/webhook`,
    secret: 'whsec_contract',
    events: [],
    types: () => endpoint.events.map(({ type }) => type),
    of: (type) => endpoint.events.filter((event) => event.type === type),
    respondNext: (...statuses) => void responses.push(...statuses),
    headers: [],
    attempts: 0,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
  return endpoint
}
