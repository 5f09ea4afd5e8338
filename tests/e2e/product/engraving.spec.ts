import { expect, test } from '@playwright/test'
import { en, fa } from '../../../dev/site/messages.ts'
import { expectAccessible } from '../support/page/accessible.ts'

const previewText = '.bench .cut text'

test('@both an engraving is previewed, kept in its field when it is refused, and shown in the bag', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/products/boussole-de-poche')
  const field = page.locator('input[name=engraving]')
  await expect(page.getByText('cannot be returned').first()).toBeVisible()
  await field.fill('Until dawn')
  if (!javaScriptEnabled) await page.getByRole('button', { name: en.engraving.see }).click()
  await expect(page.locator(previewText).last()).toHaveText('Until dawn')
  await expectAccessible(page)

  await page.locator('input[name=engraving]').fill('I ♥ you')
  if (!javaScriptEnabled) await page.getByRole('button', { name: en.engraving.show }).click()
  await expect(page.locator('.bench figcaption')).toContainText('♥')
  await expect(page.locator('.bench figcaption')).toContainText(en.engraving.signs.picture)
  await page.getByRole('button', { name: en.product.place }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.locator('input[name=engraving]')).toHaveValue('I ♥ you')

  await page.locator('input[name=engraving]').fill('Until dawn')
  await page.getByRole('radio', { name: en.engraving.faces.sans }).check()
  await page.getByRole('button', { name: en.product.place }).click()
  await expect(page).toHaveURL(/\/bag$/)
  await expect(page.getByText('“Until dawn”', { exact: false })).toContainText(
    `the lid, in ${en.engraving.faces.sans}`,
  )
})

test('a Persian engraving is previewed while it is typed, joined and from right to left', async ({
  page,
}) => {
  await page.goto('/fa/products/meridienne')
  const field = page.locator('input[name=engraving]')
  await field.focus()
  await expect(page.locator('.bench')).toBeVisible()
  await field.fill('سلام')
  const line = page.locator(previewText).last()
  await expect(line).toHaveText('سلام')
  await expect(line).toHaveAttribute('direction', 'rtl')
  // Joined letters are narrower than separate ones.
  const isJoined = await line.evaluate((text: SVGTextElement) => {
    const width = (words: string) => {
      text.textContent = words
      return text.getComputedTextLength()
    }
    return width('سلام') < width('س\u200cل\u200cا\u200cم') * 0.9
  })
  expect(isJoined).toBe(true)
  await field.fill('愛')
  await expect(page.locator('.bench figcaption')).toContainText('愛')
  await expect(page.locator('.bench figcaption')).toContainText(
    fa.engraving.unwritable.replace('{signs}.', '').trim(),
  )
})

for (const [path, text, family] of [
  ['/products/meridienne', 'سلام', 'Orlune Arabic'],
  ['/fa/products/meridienne', 'Leila', 'Orlune Text'],
] as const) {
  test(`an engraving in the other script at ${path} is drawn in ${family}`, async ({ page }) => {
    await page.goto(path)
    const field = page.locator('input[name=engraving]')
    await field.focus()
    await expect(page.locator('.bench')).toBeVisible()
    await field.fill(text)
    const isLoaded = () =>
      page.evaluate(
        (name) =>
          [...document.fonts].some(
            (face) => face.status === 'loaded' && face.family.replaceAll('"', '') === name,
          ),
        family,
      )
    await expect.poll(isLoaded).toBe(true)
  })
}

test('a finish with room for fewer letters says so without a reload', async ({ page }) => {
  await page.goto('/products/plume-de-minuit')
  const field = page.locator('input[name=engraving]')
  await field.fill('Until the morning')
  await expect(page.locator(previewText).last()).toHaveText('Until the morning')
  await page.getByRole('link', { name: /guilloché brass/i }).click()
  await expect(page.locator('.bench figcaption')).toContainText('room for 12 letters')
  await expect(field).toHaveValue('Until the morning')
})

test('the engraving form works when the preview cannot be loaded', async ({ page }) => {
  await page.route('**/engraving?*', (route) => route.abort())
  await page.goto('/products/boussole-de-poche')
  await page.locator('input[name=engraving]').fill('Ada')
  await page.getByRole('button', { name: en.product.place }).click()
  await expect(page).toHaveURL(/\/bag$/)
})

test('the 3D model shows the engraving @webgl', async ({ page }) => {
  await page.goto('/products/boussole-de-poche')
  const isCut = () =>
    page.locator('maison-viewer').evaluate((viewer) => {
      const { live } = viewer as unknown as {
        live?: { part(name: string): { visible: boolean } | undefined }
      }
      return live?.part('engrave_lid')?.visible
    })
  await page.locator('maison-viewer').getByRole('button', { name: en.viewer.threeDimensions }).click()
  await expect(page.locator('maison-viewer canvas')).toBeVisible({ timeout: 60_000 })
  await page.locator('input[name=engraving]').fill('بامداد')
  await expect.poll(isCut, { timeout: 30_000 }).toBe(true)
  await page.locator('input[name=engraving]').fill('')
  await expect.poll(isCut).toBe(false)
})
