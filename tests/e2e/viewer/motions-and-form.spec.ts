import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { en } from '../../../dev/site/messages.ts'
import { expectAccessible } from '../support/page/accessible.ts'
import { silhouette } from '../support/viewer/silhouette.ts'
import { openLive, openViewer } from '../support/viewer/viewer.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function openModel(page: Page, productPath: string): Promise<Locator> {
  const viewer = await openViewer(page, `/products/${productPath}`)
  await openLive(viewer)
  return viewer
}

/** The height of the model as a share of the viewer. */
async function height(viewer: Locator): Promise<number> {
  const [, top, , bottom] = await silhouette(await viewer.locator('.viewport').screenshot())
  return bottom - top
}

/** Red minus blue at a point beside the model: near zero for the background, high for suede. */
async function warmthBeside(viewer: Locator): Promise<number> {
  const { data, info } = await sharp(await viewer.locator('.viewport').screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (Math.round(info.height * 0.55) * info.width + Math.round(info.width * 0.12)) * 3
  return data[at]! - data[at + 2]!
}

test('@webgl a button shuts and opens the lid of the model', async ({ page }) => {
  const viewer = await openModel(page, 'boussole-de-poche')
  const open = await height(viewer)
  const shut = viewer.getByRole('button', { name: en.viewer.motions['shut']! })
  await shut.click()
  await expect(shut).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => height(viewer)).toBeLessThan(open * 0.75)
  await shut.click()
  await expect(shut).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => height(viewer)).toBeGreaterThan(open * 0.95)
})

test('@webgl a ring is shown on a suede form in the view as worn, and without it in another view', async ({
  page,
}) => {
  const viewer = await openModel(page, 'chevaliere-du-passage')
  const bare = await warmthBeside(viewer)
  const formButton = viewer.getByRole('button', { name: en.viewer.views.worn })
  await formButton.click()
  await expect(formButton).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => warmthBeside(viewer)).toBeGreaterThan(bare + 12)
  await expectAccessible(page)
  await viewer.getByRole('button', { name: en.viewer.views.front, exact: true }).click()
  await expect.poll(() => warmthBeside(viewer)).toBeLessThan(bare + 4)
})

test('@webgl the view as worn is shown without the suede form when that cannot be loaded', async ({
  page,
}) => {
  await page.route('**/models/forms/*', (route) => route.abort())
  const viewer = await openModel(page, 'meridienne')
  await viewer.getByRole('button', { name: en.viewer.views.clasp }).click()
  await expect(viewer.locator('> [role=status]')).toHaveText(/^From behind/)
  await viewer.getByRole('button', { name: en.viewer.views.worn }).click()
  await expect(viewer.locator('> [role=status]')).toHaveText(/^From the front/)
  await expect(viewer.locator('canvas')).toBeVisible()
})
