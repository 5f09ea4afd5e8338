import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withBackpressure } from './with-backpressure.ts'
import { closeStalledConnection } from './close-stalled-connection.ts'

const chunk = new Uint8Array(64 * 1024)
const wholeBytes = 32 * 1024 * 1024
let producedBytes = 0
let canceled = 0

function film(): ReadableStream<Uint8Array> {
  let left = wholeBytes
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (left === 0) return controller.close()
        left -= chunk.length
        producedBytes += chunk.length
        controller.enqueue(chunk)
      },
      cancel: () => void canceled++,
    },
    { highWaterMark: 0 },
  )
}

/** Writes a body as Astro's Node adapter does: without waiting for 'drain'. */
async function writeAsAstroDoes(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const reader = body.getReader()
  response.on('close', () => void reader.cancel())
  for (let read = await reader.read(); !read.done; read = await reader.read()) response.write(read.value)
  response.end()
}

const responses: ServerResponse[] = []
const server = createServer((_request, response) => {
  responses.push(response)
  closeStalledConnection(response, 1000)
  void writeAsAstroDoes(withBackpressure(film(), response), response)
})
let port = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

test('a client that stops reading is disconnected, and the source is read no faster than the client reads', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: house\r\n\r\n')
  await new Promise((resolve) => socket.once('data', resolve))
  socket.pause()
  await expect.poll(() => responses[0]?.destroyed, { timeout: 4000 }).toBe(true)
  expect(producedBytes).toBeLessThan(wholeBytes / 2)
  await expect.poll(() => canceled).toBe(1)
  socket.destroy()
})

test('a client that keeps reading receives the whole body, however long it takes', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/`)
  let receivedBytes = 0
  for await (const part of response.body!) receivedBytes += part.length
  expect(receivedBytes).toBe(wholeBytes)
})
