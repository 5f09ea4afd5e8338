// Reads uploaded files through the storefront's own file proxy.
import type { SanityClient } from '@sanity/client'
import { expect } from 'vitest'
import { fetchFile } from '../../../../src/gateways/sanity/files/fetch-file.ts'
import { test } from '../lake-fixture.ts'

const project = { projectId: 'orlune', dataset: 'production' }
const film = Buffer.from('0123456789abcdef')

async function upload(client: SanityClient, filename: string): Promise<string> {
  const { path } = (await client.assets.upload('file', film, { filename })) as unknown as { path: string }
  return path.replace(/^files\//, '')
}

const loadFile = async (url: string, path: string, range: string | null) => {
  const result = await fetchFile(url, path, range, project)
  if (typeof result === 'string') return result
  const { status, headers, body } = result
  return { status, headers, text: await new Response(body).text() }
}

test('a film is served whole and in the byte ranges that a player requests', async ({ url, client }) => {
  const path = await upload(client, 'the-ribbon.mp4')
  const whole = await loadFile(url, path, null)
  expect(whole).toMatchObject({ status: 200, text: film.toString() })
  expect(typeof whole === 'object' && whole.headers.get('accept-ranges')).toBe('bytes')
  expect(typeof whole === 'object' && whole.headers.get('content-type')).toBe('video/mp4')

  for (const [range, text, place] of [
    ['bytes=0-3', '0123', 'bytes 0-3/16'],
    ['bytes=12-', 'cdef', 'bytes 12-15/16'],
    ['bytes=-2', 'ef', 'bytes 14-15/16'],
    ['bytes=10-99', 'abcdef', 'bytes 10-15/16'],
  ] as const) {
    const part = await loadFile(url, path, range)
    expect(part).toMatchObject({ status: 206, text })
    expect(typeof part === 'object' && part.headers.get('content-range')).toBe(place)
  }
  const past = await loadFile(url, path, 'bytes=16-')
  expect(past).toMatchObject({ status: 416, text: '' })
  expect(typeof past === 'object' && past.headers.get('content-range')).toBe('bytes */16')
})

test('captions are served as WebVTT, and no other uploaded file is served', async ({ url, client }) => {
  const captions = await loadFile(url, await upload(client, 'captions.vtt'), null)
  expect(typeof captions === 'object' && captions.headers.get('content-type')).toBe('text/vtt; charset=utf-8')
  expect(await loadFile(url, await upload(client, 'page.html'), null)).toBe('missing')
  expect(await loadFile(url, `orlune/production/${'0'.repeat(40)}.mp4`, null)).toBe('missing')
  expect(await loadFile(url, `another/production/${'0'.repeat(40)}.mp4`, null)).toBe('missing')
  expect(await loadFile('http://127.0.0.1:9', `orlune/production/${'0'.repeat(40)}.mp4`, null)).toBe(
    'unreachable',
  )
})
