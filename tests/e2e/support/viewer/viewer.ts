import { expect, type Locator, type Page } from '@playwright/test'
import { siteUrl } from '../server/site-config.ts'

// A small model, which is drawn quickly without a GPU.
const productPath = '/products/chevaliere-du-passage'
export const modelFile = '**/models/chevaliere-du-passage.glb'

/** Opens a product page and scrolls its viewer into view. */
export async function openViewer(page: Page, path = productPath): Promise<Locator> {
  await page.goto(`${siteUrl}${path}`)
  const viewer = page.locator('maison-viewer')
  await viewer.scrollIntoViewIfNeeded()
  return viewer
}

/** Opens a product and focuses its viewer, which then loads its other controls. */
export async function focusViewer(page: Page, path: string): Promise<Locator> {
  await page.goto(path)
  const viewer = page.locator('maison-viewer')
  await viewer.locator('input[type=range]').focus()
  await expect(viewer.locator('.sharing')).toBeVisible()
  return viewer
}

/** Expects a sentence to stay. A view is announced half a second after it rests and must not replace a later sentence. */
export async function expectLastingAnnouncement(viewer: Locator, sentence: string): Promise<void> {
  await expect(viewer.getByText(sentence)).toBeVisible()
  await viewer.page().waitForTimeout(1000)
  await expect(viewer.getByText(sentence)).toBeVisible()
}

/** Presses the 3D button. */
export const press3dButton = (viewer: Locator) =>
  viewer.getByRole('button', { name: 'In three dimensions' }).click()

/** Presses the 3D button and waits until the model is drawn. */
export async function openLive(viewer: Locator): Promise<void> {
  await press3dButton(viewer)
  await expect(viewer.locator('canvas')).toBeVisible({ timeout: 60_000 })
  await expect(viewer.getByText('The piece is in three dimensions')).toBeVisible()
}

/** The current view of the camera. */
export const viewOf = (viewer: Locator) =>
  viewer.evaluate((element) => (element as HTMLElementTagNameMap['maison-viewer']).view)
