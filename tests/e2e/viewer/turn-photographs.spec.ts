import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/page/accessible.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const productPath = '/products/meridienne'

async function openViewer(page: Page, path = productPath): Promise<Locator> {
  await page.goto(path)
  const viewer = page.locator('maison-viewer')
  await viewer.scrollIntoViewIfNeeded()
  await expect(viewer.getByRole('slider')).toBeVisible()
  return viewer
}

/** Drags over a share of the width of the viewer, to the right when positive. */
async function dragAcross(page: Page, viewer: Locator, share: number): Promise<void> {
  const box = (await viewer.locator('.viewport').boundingBox())!
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * (0.5 - share / 2), y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * (0.5 + share / 2), y, { steps: 5 })
  await page.mouse.up()
}

/** The angle that the viewer announces. */
const degrees = async (viewer: Locator) => parseInt((await viewer.locator('output').textContent()) ?? '')

test('the photographs turn by slider, buttons and keys, and the view is announced', async ({ page }) => {
  const viewer = await openViewer(page)
  const angle = viewer.locator('output')
  const slider = viewer.getByRole('slider')
  await slider.fill('9')
  await expect(angle).toHaveText('90°')
  await expect(slider).toHaveAttribute('aria-valuetext', 'Turned by 90 degrees')
  await viewer.getByRole('button', { name: 'Turn to the right' }).click()
  await expect(angle).toHaveText('120°')
  await viewer.getByRole('button', { name: 'Turn to the left' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(angle).toHaveText('110°')
  await expect.poll(() => viewer.locator('img').first().getAttribute('src')).toMatch(/\/11\.(avif|webp)$/)
  await expect(viewer.locator('> [role=status]')).toHaveText('Three-quarter view from behind, facing right')
  await page.keyboard.press('Home')
  await expect(angle).toHaveText('0°')
  await expectAccessible(page)
})

test('the photographs turn on after a quick drag and come to rest', async ({ page }) => {
  const viewer = await openViewer(page)
  const back = viewer.getByRole('button', { name: 'Turn to the left' })
  // On a busy machine the drag may end too slowly, so it is repeated until one is quick.
  await expect(async () => {
    await back.focus()
    await page.keyboard.press('Home')
    await dragAcross(page, viewer, 0.5)
    await expect.poll(() => degrees(viewer), { timeout: 1000 }).toBeGreaterThan(90)
  }).toPass({ timeout: 60_000 })
  await expect
    .poll(async () => {
      const before = await degrees(viewer)
      await page.waitForTimeout(500)
      return (await degrees(viewer)) - before
    })
    .toBe(0)
  await expect(viewer.locator('> [role=status]')).not.toBeEmpty()
})

test('with reduced motion the photographs turn exactly as far as the drag', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const viewer = await openViewer(page)
  await dragAcross(page, viewer, 0.5)
  await expect(viewer.locator('output')).toHaveText('90°')
  await expect(viewer.locator('> [role=status]')).not.toBeEmpty()
  await expect(viewer.locator('output')).toHaveText('90°')
})

test('the viewer loads one photograph with the page, four on hover and the rest with the first turn', async ({
  page,
}) => {
  const frames: string[] = []
  page.on('request', (request) => {
    const [, frame] = /\/spins\/meridienne\/(\d\d)\./.exec(request.url()) ?? []
    if (frame) frames.push(frame)
  })
  const viewer = await openViewer(page)
  await expect
    .poll(() =>
      viewer
        .locator('img')
        .first()
        .evaluate((image: HTMLImageElement) => image.complete),
    )
    .toBe(true)
  const atOnce = [...frames]
  expect(atOnce).toEqual(['00'])
  await viewer.locator('.viewport').hover()
  await expect.poll(() => new Set(frames).size).toBe(4)
  expect([...new Set(frames)].sort()).toEqual(['00', '09', '18', '27'])
  await viewer.getByRole('button', { name: 'Turn to the right' }).click()
  await expect.poll(() => new Set(frames).size, { timeout: 30_000 }).toBe(36)
})

test('with Save-Data the viewer loads no photographs before the first turn', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const frames: string[] = []
  page.on('request', (request) => {
    if (/\/spins\//.test(request.url())) frames.push(request.url())
  })
  const viewer = await openViewer(page)
  await expect.poll(() => frames.length).toBe(1)
  await viewer.locator('.viewport').hover()
  await viewer.getByRole('slider').focus()
  expect(frames).toHaveLength(1)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => frames.length).toBeGreaterThan(1)
})

test('without WebGL the viewer shows a sentence and keeps the photographs', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  const viewer = await openViewer(page)
  await viewer.getByRole('button', { name: 'In three dimensions' }).click()
  await expect(viewer.getByText('This screen cannot show three dimensions')).toBeVisible()
  await viewer.getByRole('slider').fill('9')
  await expect.poll(() => viewer.locator('img').first().getAttribute('src')).toMatch(/\/09\.(avif|webp)$/)
})

test('a 3D script that cannot be loaded leaves a sentence and the photographs', async ({ page }) => {
  const viewer = await openViewer(page)
  await page.route(/live-session/, (route) => route.abort())
  await viewer.getByRole('button', { name: 'In three dimensions' }).click()
  await expect(viewer.getByText('The piece could not be brought in three dimensions')).toBeVisible()
  await viewer.getByRole('button', { name: 'Turn to the right' }).click()
  await expect(viewer.locator('output')).toHaveText('30°')
})

test('in Persian the turn buttons and a drag have the same directions as in English', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const viewer = await openViewer(page, `/fa${productPath}`)
  const left = (await viewer.getByRole('button', { name: 'چرخش به چپ' }).boundingBox())!
  const right = (await viewer.getByRole('button', { name: 'چرخش به راست' }).boundingBox())!
  expect(left.x).toBeLessThan(right.x)
  await dragAcross(page, viewer, 0.5)
  await expect(viewer.locator('output')).toHaveText('۹۰°')
})
