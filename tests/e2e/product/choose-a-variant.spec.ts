import { expect, test } from '@playwright/test'
import { en } from '../../../dev/site/messages.ts'

const productPath = '/products/meridienne?metal=rose-gold&strap=tan-calf'

test('@both a choice changes the price, the picture, the viewer, the form and the address together', async ({
  page,
}) => {
  await page.goto(productPath)
  const price = page.locator('[data-swap=price] .number').first()
  const picture = page.locator('[data-swap=view] img')
  const before = { price: (await price.textContent()) ?? '', picture: await picture.getAttribute('src') }
  await page.getByRole('link', { name: /steel/i }).click()
  await expect(page).toHaveURL(/metal=steel&strap=tan-calf/)
  await expect(price).not.toHaveText(before.price)
  await expect(picture).not.toHaveAttribute('src', before.picture ?? '')
  await expect(page.locator('maison-viewer')).toHaveAttribute('data-variant', 'steel--tan-calf')
  await expect(page.locator('#choose form')).toHaveAttribute('action', /metal=steel/)
  await page.goBack()
  await expect(price).toHaveText(before.price)
})

test('the photographs of the chosen finish continue at the current angle', async ({ page }) => {
  await page.goto(productPath)
  const viewer = page.locator('maison-viewer')
  const range = viewer.locator('input[type=range]')
  await range.focus()
  for (let step = 0; step < 3; step++) await range.press('ArrowRight')
  const photograph = viewer.locator('.viewport img')
  await expect(photograph).toHaveAttribute('src', /spins\/meridienne\/03\./)
  await page.getByRole('link', { name: /ink calf/i }).click()
  await expect(photograph).toHaveAttribute('src', /spins\/meridienne\/rose-gold--ink-calf\/03\./)
  await range.press('ArrowRight')
  await expect(photograph).toHaveAttribute('src', /spins\/meridienne\/rose-gold--ink-calf\/04\./)
  await page.goBack()
  await expect(photograph).toHaveAttribute('src', /spins\/meridienne\/04\./)
})

test('photographs of the former finish that load late do not replace those of the chosen finish', async ({
  page,
}) => {
  const hold = async (files: RegExp) => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    await page.route(files, async (route) => {
      await promise
      await route.continue()
    })
    return () => resolve(undefined)
  }
  const releaseFormer = await hold(/\/spins\/meridienne\/09\./)
  const releaseChosen = await hold(/\/spins\/meridienne\/rose-gold--ink-calf\/\d\d\./)
  await page.goto(productPath)
  const range = page.locator('maison-viewer input[type=range]')
  const asked = page.waitForRequest(/\/spins\/meridienne\/09\./)
  await range.focus()
  await asked
  await range.fill('9')
  const askedForChosen = page.waitForRequest(/\/spins\/meridienne\/rose-gold--ink-calf\/09\./)
  await page.getByRole('link', { name: /ink calf/i }).click()
  await askedForChosen
  const loaded = page.waitForResponse(/\/spins\/meridienne\/09\./)
  releaseFormer()
  await page.evaluate(
    async (url) => {
      const image = new Image()
      image.src = url
      await image.decode()
    },
    (await loaded).url(),
  )
  releaseChosen()
  const photograph = page.locator('maison-viewer .viewport img')
  await expect(photograph).toHaveAttribute('src', /rose-gold--ink-calf\/09\./)
})

test('the 3D model changes to the chosen finish @webgl', async ({ page }) => {
  await page.goto(productPath)
  await page.locator('maison-viewer').getByRole('button', { name: en.viewer.threeDimensions }).click()
  const canvas = page.locator('maison-viewer canvas')
  await expect(canvas).toBeVisible({ timeout: 60_000 })
  const before = await canvas.screenshot({ timeout: 60_000 })
  await page.getByRole('link', { name: /steel/i }).click()
  await expect(page).toHaveURL(/metal=steel/)
  await expect
    .poll(async () => before.equals(await canvas.screenshot({ timeout: 60_000 })), { timeout: 60_000 })
    .toBe(false)
})
