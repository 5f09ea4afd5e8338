import { expect, type Page, test } from '@playwright/test'
import { openLive, openViewer, viewOf } from '../support/viewer/viewer.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** The viewer in pixels of the page; its points are in its lower half. */
async function glassOf(page: Page) {
  const { x, y, width } = (await page.locator('maison-viewer .viewport').boundingBox())!
  return { middle: x + width / 2, upper: y + width / 4, width }
}

const scrolled = (page: Page) => page.evaluate(() => scrollY)

test('@webgl the wheel scrolls the page, and zooms or turns the model while a modifier key is held', async ({
  page,
}) => {
  const viewer = await openViewer(page)
  await openLive(viewer)
  const before = await viewOf(viewer)
  const start = await scrolled(page)
  const over = async () => {
    const { middle, upper } = await glassOf(page)
    await page.mouse.move(middle, upper)
  }
  await over()
  await page.mouse.wheel(0, 60)
  await expect.poll(() => scrolled(page)).toBe(start + 60)
  expect(await viewOf(viewer)).toEqual(before)

  await over()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -150)
  await expect.poll(async () => (await viewOf(viewer)).zoom).toBeCloseTo(Math.exp(-0.5), 3)
  await page.keyboard.up('Control')
  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, -100)
  await expect.poll(async () => (await viewOf(viewer)).turned).toBeGreaterThan(20)
  await page.keyboard.up('Shift')
  expect(await scrolled(page)).toBe(start + 60)
})

test.describe('touch input', () => {
  test.use({ hasTouch: true })

  /** Sends touches of fingers that move from some positions to others. */
  async function touchOn(page: Page) {
    const session = await page.context().newCDPSession(page)
    const dispatch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: number[], y = 0) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y, id })) })
    return async (y: number, from: number[], to: number[]) => {
      await dispatch('touchStart', from, y)
      for (let share = 0.1; share <= 1.01; share += 0.1)
        await dispatch(
          'touchMove',
          from.map((x, i) => x + (to[i]! - x) * share),
          y,
        )
      await dispatch('touchEnd', [])
    }
  }

  test('@webgl two fingers zoom the model and not the page', async ({ page }) => {
    const viewer = await openViewer(page)
    await openLive(viewer)
    const move = await touchOn(page)
    const { middle, upper, width } = await glassOf(page)
    const [near, apart] = [0.08, 0.16].map((share) => [middle - share * width, middle + share * width])
    await move(upper, near!, apart!)
    await expect.poll(async () => (await viewOf(viewer)).zoom).toBeCloseTo(0.5, 1)
    await move(upper, apart!, near!)
    await expect.poll(async () => (await viewOf(viewer)).zoom).toBeCloseTo(1, 1)
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  })

  test('@webgl one finger turns the model', async ({ page }) => {
    const viewer = await openViewer(page)
    await openLive(viewer)
    const move = await touchOn(page)
    const { middle, upper, width } = await glassOf(page)
    await move(upper, [middle - width / 4], [middle + width / 4])
    // The first pixels of a movement still count as a tap.
    await expect.poll(async () => (await viewOf(viewer)).turned).toBeGreaterThan(70)
    expect((await viewOf(viewer)).turned).toBeLessThan(91)
  })
})
