import { expect, type Page, test } from '@playwright/test'
import { trueScale as words } from '../../../src/viewer/true-scale/messages/en.ts'
import { trueScale as persian } from '../../../src/viewer/true-scale/messages/fa.ts'
import { expectAccessible } from '../support/page/accessible.ts'

const productPath = '/products/meridienne'
/** The width in millimetres that the photograph shows at the product: 2 × 239.09 mm × tan 8.95°. */
const photographMm = 75.3

const trueScaleOf = (page: Page) => page.locator('.true-scale')

async function openProduct(page: Page, path = productPath): Promise<void> {
  await page.goto(path)
  await trueScaleOf(page).scrollIntoViewIfNeeded()
}

test('@both the size of a product is shown in millimetres and in inches', async ({ page }) => {
  await openProduct(page)
  await expect(trueScaleOf(page).getByText('In inches: 1.5 × 1.81 × 0.36.')).toBeVisible()
  await expect(trueScaleOf(page).getByRole('group').first()).toHaveAccessibleName(/38 mm wide, 46 mm high/)
})

test('a screen is measured once with a card, by keyboard, and the product is shown at true scale', async ({
  page,
}) => {
  await openProduct(page)
  await trueScaleOf(page).getByRole('button', { name: words.open }).press('Enter')
  await expect(page.getByRole('radio', { name: words.card })).toBeFocused()
  const slider = page.getByRole('slider', { name: words.outline })
  await slider.press('ArrowRight')
  const points = page.getByRole('spinbutton', { name: words.inPoints })
  await expect(points).toHaveValue('325')
  await points.fill('428')
  await expect(slider).toHaveValue('428')
  await expect(slider).toHaveAttribute('aria-valuetext', '428 points of the screen')
  const outline = (await page.locator('.true-scale .outline').boundingBox())!
  expect(outline.width / outline.height).toBeCloseTo(85.6 / 53.98, 2)
  await expectAccessible(page)
  await page.getByRole('button', { name: words.keep }).press('Enter')

  // 5 CSS pixels for each millimetre.
  const shown = trueScaleOf(page).getByRole('group', { name: words.open })
  await expect(shown).toBeFocused()
  const photograph = shown.getByRole('img')
  await expect.poll(async () => (await photograph.boundingBox())?.width).toBeCloseTo(photographMm * 5, -0.5)
  await expect(page.getByRole('button', { name: words.coin })).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await shown.locator('svg').boundingBox())?.width).toBeCloseTo(23.75 * 5, 0)
  await page.getByRole('button', { name: words.hand }).click()
  await expect(shown.locator('svg')).toHaveCount(2)
  await expectAccessible(page)

  await page.reload()
  await trueScaleOf(page).scrollIntoViewIfNeeded()
  await expect(trueScaleOf(page).getByText(words.drawn)).toBeVisible()
  await expect
    .poll(async () => (await trueScaleOf(page).locator('.card').boundingBox())?.width)
    .toBeCloseTo(85.6 * 5, 0)
  await trueScaleOf(page).getByRole('button', { name: words.open }).click()
  await expect(photograph).toBeVisible()
  await page.getByRole('button', { name: words.again }).click()
  await page.getByRole('button', { name: words.leave }).click()
  await expect(trueScaleOf(page).getByRole('button', { name: words.open })).toBeFocused()
})

test('an implausible ruler length is refused with a sentence and stays in its field', async ({ page }) => {
  await openProduct(page, '/fa/products/meridienne')
  await trueScaleOf(page).getByRole('button', { name: persian.open }).click()
  await page.getByRole('radio', { name: persian.ruler }).check()
  const read = page.getByLabel(persian.line)
  await read.fill('۳')
  await page.getByRole('button', { name: persian.keep }).click()
  await expect(read).toHaveAccessibleDescription(/میان ۲۲ تا ۳۷۵ میلی‌متر/)
  await expect(read).toHaveValue('۳')
  await read.fill('۶۰')
  await page.getByRole('button', { name: persian.keep }).click()
  const photograph = trueScaleOf(page).locator('.life-size img')
  await expect.poll(async () => (await photograph.boundingBox())?.width).toBeCloseTo(photographMm * 5, -0.5)
})

test('on a phone the outline of the card is upright, and the true-scale photograph does not widen the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openProduct(page)
  await trueScaleOf(page).getByRole('button', { name: words.open }).click()
  await page.getByRole('spinbutton', { name: words.inPoints }).fill('320')
  const outline = (await page.locator('.true-scale .outline').boundingBox())!
  expect(outline.height / outline.width).toBeCloseTo(85.6 / 53.98, 2)
  await page.getByRole('button', { name: words.keep }).click()
  await expect(trueScaleOf(page).locator('.life-size img')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
