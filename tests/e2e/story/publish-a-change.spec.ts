import { createClient } from '@sanity/client'
import { type APIResponse, expect, test } from '@playwright/test'
import { startChild, waitUntilReady } from '../../../dev/site/processes/child.ts'
import {
  environmentOfOtherStorefront,
  lakeToken,
  lakeUrl,
  otherStorefronts,
} from '../support/server/site-config.ts'

// The official client with a write token.
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

/** HIT or MISS of the cache nearest to the browser: Varnish or the storefront's own. */
const outcomeOf = (response: APIResponse) =>
  response.headers()['x-cache'] ?? response.headers()['x-astro-cache']

const changed = '/stories/the-ribbon'
const unrelated = '/stories/lacquer-and-time'

test.describe.configure({ mode: 'serial' })

test('@proxied a published change appears on its page, and an unrelated page stays cached', async ({
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

test('@proxied going back and reloading show a change that was published meanwhile', async ({ page }) => {
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

test('a published change appears in a second storefront process on the same database', async ({
  request,
}) => {
  const second = startChild(
    'second storefront',
    ['src/serve.ts'],
    environmentOfOtherStorefront(otherStorefronts.publishing),
  )
  const at = (path: string) => `http://localhost:${otherStorefronts.publishing}${path}`
  try {
    await waitUntilReady(at('/healthz'), second)
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
