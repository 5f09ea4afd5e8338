import { expect, test } from '@playwright/test'

const piece = '/products/meridienne'

test('a piece turns by slider, buttons, arrow keys and drag, without WebGL', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto(piece)
  const viewer = page.getByRole('group', { name: /Méridienne, seen from every side/ })
  await viewer.scrollIntoViewIfNeeded()
  const angle = viewer.getByRole('status').or(viewer.locator('output')).locator('visible=true').first()
  const slider = viewer.getByRole('slider')
  await slider.fill('9')
  await expect(viewer.locator('output')).toHaveText('90°')
  await expect(slider).toHaveAttribute('aria-valuetext', 'Turned by 90 degrees')
  await viewer.getByRole('button', { name: 'Turn to the right' }).click()
  await expect(viewer.locator('output')).toHaveText('120°')
  await viewer.getByRole('button', { name: 'Turn to the left' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(viewer.locator('output')).toHaveText('110°')
  await expect.poll(() => viewer.locator('img').first().getAttribute('src')).toMatch(/\/11\.(avif|webp)$/)
  const box = (await viewer.locator('.glass').boundingBox())!
  await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(viewer.locator('output')).toHaveText('200°')

  await viewer.getByRole('button', { name: 'In three dimensions' }).click()
  await expect(viewer.getByText('This screen cannot show three dimensions')).toBeVisible()
  await expect(viewer.locator('img').first()).toBeVisible()
  await expect(angle).toBeVisible()
})

test('three dimensions open on request, at the same angle, and close again', async ({ page }) => {
  const models: string[] = []
  page.on('request', (request) => {
    if (/\.glb$|three/.test(request.url())) models.push(request.url())
  })
  await page.goto(piece)
  const viewer = page.getByRole('group', { name: /Méridienne, seen from every side/ })
  await viewer.scrollIntoViewIfNeeded()
  await viewer.getByRole('slider').fill('6')
  expect(models).toEqual([])
  await viewer.getByRole('button', { name: 'In three dimensions' }).click()
  await expect(viewer.locator('canvas')).toBeVisible({ timeout: 30_000 })
  expect(models.some((url) => url.endsWith('/models/meridienne.glb'))).toBe(true)
  await expect(viewer.getByText('The piece is in three dimensions')).toBeVisible()
  await expect(viewer.locator('output')).toHaveText('60°')
  await viewer.getByRole('button', { name: 'Come closer' }).click()
  await viewer.getByRole('button', { name: 'Back to the photographs' }).click()
  await expect(viewer.locator('canvas')).toHaveCount(0)
  await expect(viewer.locator('img').first()).toBeVisible()
})

test('@no-script-only without scripts the four sides are there to see', async ({ page }) => {
  await page.goto(piece)
  const viewer = page.getByRole('group', { name: /Méridienne, seen from every side/ })
  await expect(viewer.getByRole('img')).toHaveCount(4)
})
