import { request, type IncomingMessage } from 'node:http'

export const version = '/v2025-02-19'
/** The path of a stream that can be resumed, with drafts and versions. */
export const listen = `${version}/data/listen/production?query=*&includeAllVersions=true&enableResume=true`

/** Sends a request as a browser does, with a host name that only browsers resolve. */
export function send(
  url: string,
  path: string,
  { host = 'orlune.localhost', ...headers }: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage> {
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, method, headers: { ...headers, host: `${host}:${port}` } },
      resolve,
    )
      .on('error', reject)
      .end()
  })
}

/** A server-sent event with JSON data. */
interface StreamEvent {
  id: string
  event: string
  data: Record<string, unknown>
}

/** Reads a number of events from a stream and closes it. */
export async function read(response: IncomingMessage, count: number): Promise<StreamEvent[]> {
  let text = ''
  for await (const chunk of response) {
    text += String(chunk)
    const whole = text.split('\n\n').filter((part) => /^event: /m.test(part))
    if (whole.length < count) continue
    response.destroy()
    return whole.map((part) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? ''
      return {
        id: field('id'),
        event: field('event'),
        data: JSON.parse(field('data')) as StreamEvent['data'],
      }
    })
  }
  throw new Error(`The stream ended after: ${text}`)
}
