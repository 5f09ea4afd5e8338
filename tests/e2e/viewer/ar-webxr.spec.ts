// Meta's WebXR emulator runs in the page, because no test machine has an AR device.
import { expect, type Page, test } from '@playwright/test'
import { viewer as turning } from '../../../src/viewer/messages/en.ts'
import { ar as words } from '../../../src/viewer/ar/messages/en.ts'
import { expectAccessible } from '../support/page/accessible.ts'
import { countContexts, type GraphicsContexts } from '../support/viewer/graphics-contexts.ts'
import { shareChanged, silhouette } from '../support/viewer/silhouette.ts'
import { emulateArPhone } from '../support/viewer/ar-phone.ts'
import { focusViewer } from '../support/viewer/viewer.ts'

const productPath = '/products/meridienne?metal=steel&strap=ink-calf'

const reach = (page: Page, path = productPath) => focusViewer(page, path)

const arControl = (page: Page) => page.locator('maison-viewer .ar-button')

test('a device without AR has no AR button', async ({ page }) => {
  await reach(page)
  await page.waitForLoadState('networkidle')
  await expect(arControl(page)).toHaveCount(0)
})

test('a device with WebXR has an AR button, and a refused session shows a sentence and keeps the viewer', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'xr', {
      value: {
        isSessionSupported: (mode: string) => Promise.resolve(mode === 'immersive-ar'),
        requestSession: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      },
    })
  })
  await reach(page)
  const button = page.getByRole('button', { name: words.open })
  await button.click()
  await expect(page.locator('maison-viewer .said')).toHaveText(words.failed)
  await expect(button).toBeFocused()
  await expect(page.locator('.ar-overlay')).toHaveCount(0)
  await expectAccessible(page)
})

test.describe('a phone with WebXR', () => {
  const ring = '/products/chevaliere-du-passage'
  const model = '**/models/chevaliere-du-passage.glb'
  const button = (page: Page) => page.getByRole('button', { name: words.open })
  const overlay = (page: Page) => page.locator('.ar-overlay')
  const message = (page: Page) => page.locator('maison-viewer .said')
  const status = (page: Page) => overlay(page).getByRole('status')

  /** A screenshot of the AR view above the status and the buttons. */
  async function screenshotOfView(page: Page): Promise<Buffer> {
    const { y: height } = (await status(page).boundingBox())!
    return page.screenshot({ clip: { x: 0, y: 0, width: page.viewportSize()!.width, height } })
  }

  /** The width of the model as a share of the view. Nothing else that is drawn has color. */
  async function widthOfModel(page: Page): Promise<number> {
    const [left, , right] = await silhouette(await screenshotOfView(page))
    return right - left
  }

  async function expectBack(page: Page, graphics: GraphicsContexts): Promise<void> {
    await expect(overlay(page)).toHaveCount(0)
    await expect(button(page)).toBeEnabled()
    await expect(button(page)).toBeFocused()
    await expect(page.locator('canvas')).toHaveCount(0)
    await expect.poll(() => graphics.alive()).toBe(0)
    expect(await graphics.most()).toBe(1)
  }

  async function enter(page: Page) {
    const phone = await emulateArPhone(page)
    const graphics = await countContexts(page)
    await reach(page, ring)
    await phone.hold('towards the wall')
    await button(page).click()
    return { phone, graphics }
  }

  test('@webgl places the model on a table where it is touched, turns it and leaves AR', async ({ page }) => {
    const { phone, graphics } = await enter(page)
    await expect(status(page)).toHaveText(words.look, { timeout: 60_000 })
    // The model is not placed on a wall.
    await page.mouse.click(300, 200)
    await expect(status(page)).toHaveText(words.look)
    await phone.hold('over the table')
    await expect(status(page)).toHaveText(words.place)
    expect(await widthOfModel(page)).toBeLessThan(0)

    await page.mouse.click(300, 200)
    await expect(status(page)).toHaveText(words.placed)
    await expect.poll(() => widthOfModel(page)).toBeGreaterThan(0.02)
    await expectAccessible(page)
    const placed = await screenshotOfView(page)
    const press = (name: string) => overlay(page).getByRole('button', { name }).click()
    await press(turning.turnRight)
    await expect.poll(async () => shareChanged(placed, await screenshotOfView(page))).toBeGreaterThan(0.0005)
    await press(turning.turnLeft)
    await expect.poll(async () => shareChanged(placed, await screenshotOfView(page))).toBe(0)

    await press(words.leave)
    await expectBack(page, graphics)
  })

  test('@webgl moves the model to another touched place, and not when a button is touched', async ({
    page,
  }) => {
    const { phone } = await enter(page)
    await phone.hold('over the table')
    await expect(status(page)).toHaveText(words.place, { timeout: 60_000 })
    await page.mouse.click(300, 200)
    await expect.poll(() => widthOfModel(page)).toBeGreaterThan(0.02)
    const middle = async () => {
      const [left, , right] = await silhouette(await screenshotOfView(page))
      return (left + right) / 2
    }
    await phone.hold('a hand further left')
    await expect.poll(middle).toBeGreaterThan(0.55)
    const aside = await middle()
    await overlay(page).getByRole('button', { name: turning.turnRight }).click()
    await page.waitForTimeout(500)
    expect(Math.abs((await middle()) - aside)).toBeLessThan(0.02)
    await page.mouse.click(300, 200)
    await expect.poll(async () => Math.abs((await middle()) - 0.5)).toBeLessThan(0.03)
  })

  test('@webgl closes the 3D viewer when AR opens', async ({ page }) => {
    const graphics = await countContexts(page)
    const phone = await emulateArPhone(page)
    await reach(page, ring)
    await page.getByRole('button', { name: turning.threeDimensions }).click()
    await expect(page.locator('maison-viewer canvas')).toBeVisible({ timeout: 60_000 })
    await button(page).click()
    await expect(status(page)).toHaveText(words.look, { timeout: 60_000 })
    await expect(page.locator('maison-viewer canvas')).toHaveCount(0)
    await phone.endSession()
    await expectBack(page, graphics)
  })

  test('@webgl returns to the page when the device ends the session after the model was placed', async ({
    page,
  }) => {
    const { phone, graphics } = await enter(page)
    await phone.hold('over the table')
    await expect(status(page)).toHaveText(words.place, { timeout: 60_000 })
    await page.mouse.click(300, 200)
    await expect(status(page)).toHaveText(words.placed)
    await phone.endSession()
    await expectBack(page, graphics)
  })

  test('@webgl returns to the page without a message when the device ends the session while the model loads', async ({
    page,
  }) => {
    await page.route(model, () => new Promise(() => undefined))
    const asked = page.waitForRequest(model)
    const { phone, graphics } = await enter(page)
    await expect(status(page)).toHaveText(words.loading)
    await asked
    await phone.endSession()
    await expectBack(page, graphics)
    await expect(message(page)).toBeEmpty()
  })

  test('@webgl shows a sentence and ends the session when the model cannot be loaded', async ({ page }) => {
    await page.route(model, (route) => route.abort())
    const { phone, graphics } = await enter(page)
    await expect(message(page)).toHaveText(words.failed)
    await expectBack(page, graphics)
    expect(await phone.isInAr()).toBe(false)
  })

  test('shows a sentence and ends the session when the AR script cannot be loaded', async ({ page }) => {
    await page.route('**/enter-ar.*.js', (route) => route.abort())
    const { phone } = await enter(page)
    await expect(message(page)).toHaveText(words.failed)
    await expect(button(page)).toBeFocused()
    await expect(overlay(page)).toHaveCount(0)
    await expect.poll(() => phone.isInAr()).toBe(false)
  })
})
