// Publishes a story of its own, because no story of the seed has two viewers.
import { expect, test } from '@playwright/test'
import { countContexts } from '../support/viewer/graphics-contexts.ts'
import { fieldsOf, lakeClient } from '../support/content/lake-client.ts'
import { press3dButton, openLive } from '../support/viewer/viewer.ts'

/** Publishes a story with two viewers. */
async function publishTwoScenes(): Promise<{ address: string; withdraw(): Promise<void> }> {
  const slug = `two-pieces-${crypto.randomUUID().slice(0, 8)}`
  const scene = (productPath: string) => ({
    _key: productPath,
    _type: 'scene',
    product: { _type: 'reference', _ref: `product-${productPath}` },
  })
  const _id = `story-${slug}`
  await lakeClient().create({
    ...(await fieldsOf('story-the-ribbon')),
    _id,
    _type: 'story',
    slug: { _type: 'slug', current: slug },
    body: { _type: 'localeBlocks', en: [scene('chevaliere-du-passage'), scene('boussole-de-poche')] },
  })
  return { address: `/stories/${slug}`, withdraw: async () => void (await lakeClient().delete(_id)) }
}

test('@webgl two viewers on a page share one graphics context, which the one opened last has', async ({
  page,
}) => {
  const story = await publishTwoScenes()
  try {
    const graphics = await countContexts(page)
    await page.goto(story.address)
    const [ring, compass] = [page.locator('maison-viewer').first(), page.locator('maison-viewer').last()]
    await openLive(ring)
    await openLive(compass)
    await expect(ring.locator('canvas')).toHaveCount(0)
    await expect(ring.locator('img').first()).toBeVisible()
    await expect(ring.getByRole('button', { name: 'In three dimensions' })).toBeVisible()
    await expect(compass.getByRole('button', { name: 'Back to the photographs' })).toBeFocused()
    expect(await graphics.most()).toBe(1)

    await openLive(ring)
    await expect(compass.locator('canvas')).toHaveCount(0)
    expect(await graphics.most()).toBe(1)

    // When both are opened before either has loaded, one remains.
    await ring.getByRole('button', { name: 'Back to the photographs' }).click()
    await press3dButton(ring)
    await press3dButton(compass)
    await expect.poll(() => graphics.alive()).toBe(1)
    await expect(page.locator('maison-viewer canvas')).toHaveCount(1)
    await expect(page.locator('progress')).toHaveCount(0)
    await expect(page.locator('maison-viewer canvas')).toHaveCount(1)
  } finally {
    await story.withdraw()
  }
})
