import { createClient } from '@sanity/client'
import { type APIResponse, expect, test } from '@playwright/test'
import { startChild, untilItAnswers } from '../../dev/house/child.ts'
import { environmentOfOtherStorefront, lakeToken, lakeUrl, otherStorefronts } from './support/premises.ts'

// The editor's own tool: the official client, with a token that may write.
const editor = () =>
  createClient({
    projectId: 'orlune',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    token: lakeToken(),
  })

/** What the cache nearest to the browser did: Varnish, or the storefront's own. */
const outcomeOf = (answer: APIResponse) => answer.headers()['x-cache'] ?? answer.headers()['x-astro-cache']

const changed = '/stories/the-ribbon'
const unrelated = '/stories/lacquer-and-time'

test.describe.configure({ mode: 'serial' })

test('@proxied a published sentence is on the page within a second, and an unrelated page still comes from the cache', async ({
  request,
  page,
}) => {
  for (const path of [changed, unrelated]) {
    await request.get(path)
    expect(outcomeOf(await request.get(path))).toBe('HIT')
  }
  const sentence = `A ribbon is the only part of a gift that is meant to be undone, number ${Date.now()}.`
  await editor().patch('story-the-ribbon').set({ 'sentence.en': sentence }).commit()
  await expect.poll(async () => (await request.get(changed)).text(), { intervals: [50] }).toContain(sentence)
  await page.goto(changed)
  await expect(page.getByText(sentence).first()).toBeVisible()
  expect(outcomeOf(await request.get(unrelated))).toBe('HIT')
})

test('@proxied after something was published, Back and a reload show today’s sentence', async ({ page }) => {
  const publish = async () => {
    const sentence = `Nobody keeps a ribbon, and nobody throws one away, number ${Date.now()}.`
    await editor().patch('story-the-ribbon').set({ 'sentence.en': sentence }).commit()
    await expect
      .poll(async () => (await page.request.get(changed)).text(), { intervals: [50], timeout: 1000 })
      .toContain(sentence)
    return sentence
  }
  const first = await page.goto(changed)
  expect(first?.headers()['cache-control']).toBe('no-cache')
  await page.goto(unrelated)
  const whileAway = await publish()
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.getByText(whileAway).first()).toBeVisible()
  const whileThere = await publish()
  await page.reload()
  await expect(page.getByText(whileThere).first()).toBeVisible()
})

test('a second storefront process on the same database forgets it too', async ({ request }) => {
  const second = startChild(
    'second storefront',
    ['src/serve.ts'],
    environmentOfOtherStorefront(otherStorefronts.publishing),
  )
  const at = (path: string) => `http://localhost:${otherStorefronts.publishing}${path}`
  try {
    await untilItAnswers(at('/healthz'), second)
    for (const path of [changed, unrelated]) {
      await request.get(at(path))
      expect(outcomeOf(await request.get(at(path)))).toBe('HIT')
    }
    const sentence = `Two metres and ten, tied four thousand times a year, number ${Date.now()}.`
    await editor().patch('story-the-ribbon').set({ 'sentence.en': sentence }).commit()
    for (const address of [changed, at(changed)]) {
      await expect
        .poll(async () => (await request.get(address)).text(), { intervals: [50] })
        .toContain(sentence)
    }
    expect(outcomeOf(await request.get(at(unrelated)))).toBe('HIT')
  } finally {
    await second.stop()
  }
})
