import { expect, type Locator, type Page } from '@playwright/test'
import { siteUrl } from './premises.ts'

// A small ring draws quickly, even with a processor.
const piece = '/products/chevaliere-du-passage'
export const modelFile = '**/models/chevaliere-du-passage.glb'

export async function openViewer(page: Page, path = piece): Promise<Locator> {
  await page.goto(`${siteUrl}${path}`)
  const viewer = page.locator('maison-viewer')
  await viewer.scrollIntoViewIfNeeded()
  return viewer
}

/** Comes to a piece and reaches for its viewer, which brings what only then is needed. */
export async function reachViewer(page: Page, path: string): Promise<Locator> {
  await page.goto(path)
  const viewer = page.locator('maison-viewer')
  await viewer.locator('input[type=range]').focus()
  await expect(viewer.locator('.sharing')).toBeVisible()
  return viewer
}

/** A view is said half a second after it came to rest, and must not be said over a sentence that came in between. */
export async function staysSaid(viewer: Locator, sentence: string): Promise<void> {
  await expect(viewer.getByText(sentence)).toBeVisible()
  await viewer.page().waitForTimeout(1000)
  await expect(viewer.getByText(sentence)).toBeVisible()
}

/** Asks for three dimensions. */
export const ask = (viewer: Locator) => viewer.getByRole('button', { name: 'In three dimensions' }).click()

export async function openLive(viewer: Locator): Promise<void> {
  await ask(viewer)
  await expect(viewer.locator('canvas')).toBeVisible({ timeout: 60_000 })
  await expect(viewer.getByText('The piece is in three dimensions')).toBeVisible()
}

export const viewOf = (viewer: Locator) =>
  viewer.evaluate((element) => (element as HTMLElementTagNameMap['maison-viewer']).view)
