import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { readWebhook, type WebhookReading } from '#gateways/sanity/read-webhook.ts'
import { signatureHeader } from '#gateways/sanity/verify-signature.ts'

/** The secret with which the lake signs webhooks. */
export const secret = 'a-secret-of-the-tests'

/** A server that reads webhooks with the code of the storefront. */
export interface WebhookReceiver {
  readonly url: string
  /** The next webhook in order of arrival, as the storefront reads it. */
  next(): Promise<WebhookReading>
  close(): void
}

/** Listens for webhooks of the lake. */
export async function receiveWebhooks(): Promise<WebhookReceiver> {
  const arrived: WebhookReading[] = []
  const waiting: ((reading: WebhookReading) => void)[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const signature = request.headers[signatureHeader]
      const webhook = {
        body: Buffer.concat(chunks).toString(),
        signature: typeof signature === 'string' ? signature : null,
      }
      const reading = readWebhook(webhook, secret, Date.now())
      const listener = waiting.shift()
      if (listener) listener(reading)
      else arrived.push(reading)
      response.end()
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    next: () =>
      new Promise((resolve) => {
        const reading = arrived.shift()
        if (reading) resolve(reading)
        else waiting.push(resolve)
      }),
    close: () => void server.close(),
  }
}
