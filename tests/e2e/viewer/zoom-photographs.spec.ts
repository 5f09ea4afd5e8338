import { expect, type Locator, type Page, test } from '@playwright/test'
import { en } from '../../../dev/site/messages.ts'
import { expectAccessible } from '../support/page/accessible.ts'
import { focusViewer, viewOf } from '../support/viewer/viewer.ts'

const productPath = '/products/meridienne?metal=rose-gold&strap=tan-calf'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function openProduct(page: Page, path = productPath): Promise<Locator> {
  const viewer = await focusViewer(page, path)
  await expect(viewer.locator('.closer')).toBeVisible()
  return viewer
}

const press = (viewer: Locator, name: string) => viewer.getByRole('button', { name }).click()
const largePhotograph = (viewer: Locator) => viewer.locator('img.large')
const photographOf = (viewer: Locator) => viewer.locator('.viewport img').first()

/** The width of the photograph divided by the width of the viewer. */
const zoomOf = (viewer: Locator): Promise<number> =>
  viewer.evaluate((element) => {
    const [photograph, viewport] = ['.viewport img', '.viewport'].map((part) =>
      element.querySelector(part)!.getBoundingClientRect(),
    )
    return photograph!.width / viewport!.width
  })

test('the photographs can be zoomed, and a larger photograph loads when the view rests', async ({ page }) => {
  const viewer = await openProduct(page)
  for (let step = 0; step < 3; step++) await press(viewer, en.viewer.closer)
  expect(await zoomOf(viewer)).toBeCloseTo(1.4 ** 3, 1)
  await expect(largePhotograph(viewer)).toHaveAttribute('src', /meridienne\/00-large\.avif$/)
  await expect(viewer.locator('> [role=status]')).toHaveText(/, near$/)
  await expectAccessible(page)

  const before = (await photographOf(viewer).boundingBox())!
  await press(viewer, en.viewer.moveLeft)
  await press(viewer, en.viewer.moveUp)
  const after = (await photographOf(viewer).boundingBox())!
  expect(after.x).toBeGreaterThan(before.x)
  expect(after.y).toBeGreaterThan(before.y)

  await press(viewer, en.viewer.turnRight)
  await expect(largePhotograph(viewer)).toHaveAttribute('src', /meridienne\/03-large\.avif$/)
  await press(viewer, en.viewer.asFirst)
  expect(await zoomOf(viewer)).toBeCloseTo(1, 2)
  await expect(viewer.locator('output')).toHaveText('0°')
})

test('a larger photograph that is still loading at a second rest is shown once', async ({ page }) => {
  const file = /\/spins\/meridienne\/00-large\.avif$/
  const { promise, resolve } = Promise.withResolvers<undefined>()
  await page.route(file, async (route) => {
    await promise
    await route.continue()
  })
  const viewer = await openProduct(page)
  const asked = page.waitForRequest(file)
  for (let step = 0; step < 3; step++) await press(viewer, en.viewer.closer)
  const url = (await asked).url()
  const status = viewer.locator('> [role=status]')
  await expect(status).toHaveText(/, near$/)
  await viewer.evaluate((element) => (element as HTMLElementTagNameMap['maison-viewer']).announce(''))
  await press(viewer, en.viewer.moveLeft)
  // The view is announced later than a second download would start.
  await expect(status).toHaveText(/, near$/)
  resolve(undefined)
  await expect(largePhotograph(viewer).first()).toBeVisible()
  await page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
  }, url)
  await expect(largePhotograph(viewer)).toHaveCount(1)
})

test('keys and the wheel with a modifier zoom the photographs, and the wheel alone scrolls the page', async ({
  page,
}) => {
  const viewer = await openProduct(page)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect.poll(() => zoomOf(viewer)).toBeGreaterThan(1.5)
  await page.keyboard.press('-')
  await page.keyboard.press('-')
  await expect.poll(() => zoomOf(viewer)).toBeCloseTo(1, 2)
  await viewer.locator('.viewport').hover()
  const scrolled = () => page.evaluate(() => scrollY)
  const from = await scrolled()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(() => zoomOf(viewer)).toBeGreaterThan(1.5)
  expect(await scrolled()).toBe(from)
  await page.mouse.wheel(0, 200)
  await expect.poll(scrolled).toBeGreaterThan(from)
  await viewer.locator('.closer button').first().focus()
  await page.keyboard.press('3')
  await expect(viewer.locator('> [role=status]')).toHaveText(/^From behind/)
})

test('a shared view opens the photographs at the same zoom', async ({ page }) => {
  const viewer = await openProduct(page, `${productPath}&view=1.900.0.50`)
  await expect.poll(() => zoomOf(viewer)).toBeCloseTo(2, 1)
  await expect(viewer.locator('output')).toHaveText('90°')
  await page.getByRole('link', { name: /ink calf/i }).click()
  await expect(photographOf(viewer)).toHaveAttribute('src', /rose-gold--ink-calf\/09\./)
  // This finish has no larger photograph, so the zoom is limited to its resolution.
  await expect.poll(() => zoomOf(viewer)).toBeCloseTo(900 / 576, 1)
})

test('@webgl the 3D model opens at the zoom of the photograph', async ({ page }) => {
  const viewer = await openProduct(page, '/products/chevaliere-du-passage')
  await press(viewer, en.viewer.closer)
  await press(viewer, en.viewer.threeDimensions)
  await expect(viewer.locator('canvas')).toBeVisible({ timeout: 60_000 })
  expect((await viewOf(viewer)).zoom).toBeCloseTo(1 / 1.4, 2)
  await expect(viewer.locator('.closer')).toBeHidden()
  await expect(viewer.locator('.hand').getByRole('button', { name: en.viewer.moveLeft })).toBeVisible()
  await press(viewer, en.viewer.backToPictures)
  await expect(viewer.locator('.closer')).toBeVisible()
  expect(await zoomOf(viewer)).toBeCloseTo(1, 2)
})
