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
