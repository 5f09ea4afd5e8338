// Uses Sanity's own exporter and importer, `@sanity/export` and `@sanity/import`.
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { exportDataset } from '@sanity/export'
import { sanityImport } from '@sanity/import'
import { expect } from 'vitest'
import { clientOf, test, token } from './lake-fixture.ts'

/** The ids of an NDJSON response. */
const lines = async (response: Response) =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { _id: string })._id)

test('a dataset exported with Sanity’s exporter is imported again with its drafts and files', async ({
  client,
  testLake,
}) => {
  const file = await client.assets.upload('file', Buffer.from('WEBVTT'), { filename: 'words.vtt' })
  await client.create({
    _id: 'a',
    _type: 'thing',
    words: { _type: 'file', asset: { _type: 'reference', _ref: file._id } },
  })
  await client.create({ _id: 'drafts.b', _type: 'thing', to: { _type: 'reference', _ref: 'a' } })
  const everything = '*[] | order(_id) {_id, _type, words, to, originalFilename}'
  const before = await client.fetch(everything, {}, { perspective: 'raw' })

  const outputPath = join(testLake.folder, 'export.tar.gz')
  const exported = await exportDataset({ client, dataset: 'production', outputPath })
  expect(exported).toMatchObject({ documentCount: 2, assetCount: 1 })

  const other = await testLake.start({ dataFolder: join(testLake.folder, 'other') })
  const target = clientOf(other.url, { token })
  const { warnings } = await sanityImport(createReadStream(outputPath), { client: target })
  expect(warnings).toEqual([])
  expect(await target.fetch(everything, {}, { perspective: 'raw' })).toEqual(before)
})

test('an export has the requested types that the token may read, also in cursor mode', async ({
  client,
  url,
}) => {
  await client.create({ _id: 'a', _type: 'thing' })
  await client.create({ _id: 'b', _type: 'other' })
  await client.create({ _id: 'drafts.c', _type: 'thing' })
  const send = (search: string, headers = {}) =>
    fetch(`${url}/v2021-06-07/data/export/production${search}`, { headers })
  const authorization = `Bearer ${token}`
  expect(await lines(await send('', { authorization }))).toEqual(['a', 'b', 'drafts.c'])
  expect(await lines(await send('?nextCursor=', { authorization }))).toEqual(['a', 'b', 'drafts.c'])
  expect(await lines(await send('?types=thing,none', { authorization }))).toEqual(['a', 'drafts.c'])
  expect(await lines(await send(''))).toEqual(['a', 'b'])
  expect((await send('', { authorization: 'Bearer wrong' })).status).toBe(401)
  expect((await fetch(`${url}/v2021-06-07/data/export/elsewhere`)).status).toBe(404)
})
