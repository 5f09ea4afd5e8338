import { expect, type Locator, type Page, test } from '@playwright/test'
import { lakeClient } from '../support/content/lake-client.ts'
import { openStudio } from '../support/content/open-studio.ts'

// A small model, which is drawn quickly without a GPU.
const slug = 'chevaliere-du-passage'
const editedSlug = 'papier-du-train'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function openLive(page: Page, address: string, buttonName = 'In three dimensions'): Promise<Locator> {
  await page.goto(address)
  const viewer = page.locator('maison-viewer')
  await viewer.scrollIntoViewIfNeeded()
  await viewer.getByRole('button', { name: buttonName }).click()
  await expect(viewer.locator('canvas')).toBeVisible({ timeout: 60_000 })
  await expect(viewer.locator('.pins')).toBeAttached({ timeout: 20_000 })
  return viewer
}

const viewOf = (viewer: Locator) =>
  viewer.evaluate((element) => (element as HTMLElementTagNameMap['maison-viewer']).view)

test('@webgl a point on the model is opened by keyboard, and closing it returns the focus', async ({
  page,
}) => {
  const viewer = await openLive(page, `/products/${slug}`)
  const pins = viewer.getByRole('list', { name: 'Things to look for' }).getByRole('button')
  await expect(pins).toHaveCount(2)
  const [lobe, shoulder] = [pins.nth(0), pins.nth(1)]
  await expect(lobe).toHaveAccessibleName('2. The empty lobe')
  await expect(shoulder).toHaveAccessibleName('3. The shoulder')

  await lobe.focus()
  await page.keyboard.press('Tab')
  await expect(shoulder).toBeFocused()
  await page.keyboard.press('Enter')
  const card = viewer.getByRole('dialog', { name: 'The shoulder' })
  await expect(card).toBeFocused()
  await expect(card).toContainText('Filed by eye from one thickness to another')
  await expect(shoulder).toHaveAttribute('aria-expanded', 'true')
  const view = await viewOf(viewer)
  expect(view).toMatchObject({ elevation: 16, zoom: 0.6 })
  // The open point is in the middle of the viewer.
  await expect
    .poll(async () => {
      const [viewport, pin] = [await viewer.locator('.viewport').boundingBox(), await shoulder.boundingBox()]
      return Math.hypot(
        pin!.x + pin!.width / 2 - viewport!.x - viewport!.width / 2,
        pin!.y + pin!.height / 2 - viewport!.y - viewport!.height / 2,
      )
    })
    .toBeLessThan(3)

  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(shoulder).toBeFocused()
  await expect(shoulder).toHaveAttribute('aria-expanded', 'false')
  await viewer.getByRole('button', { name: 'Back to the photographs' }).click()
  await expect(pins).toHaveCount(0)
})

test('@webgl a point behind the model fades, and becomes opaque with keyboard focus', async ({ page }) => {
  const viewer = await openLive(page, `/products/${slug}`)
  const pin = viewer.getByRole('button', { name: '3. The shoulder' })
  const item = pin.locator('xpath=..')
  await expect(item).toHaveCSS('opacity', '1')
  await viewer.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(item).toHaveCSS('opacity', '0.3')
  await pin.focus()
  await expect(item).toHaveCSS('opacity', '1')
  const { width, height } = (await pin.boundingBox())!
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
})

test('@webgl the points on the model have the same positions right to left as left to right', async ({
  page,
}) => {
  const positionsOf = async (viewer: Locator) => {
    const viewport = (await viewer.locator('.viewport').boundingBox())!
    const pins = await viewer.locator('.pins button').all()
    return Promise.all(
      pins.map(async (pin) => {
        const { x, y } = (await pin.boundingBox())!
        return [Math.round(x - viewport.x), Math.round(y - viewport.y)]
      }),
    )
  }
  const leftToRight = await positionsOf(await openLive(page, `/products/${slug}`))
  const viewer = await openLive(page, `/fa/products/${slug}`, 'در سه بُعد')
  expect(await positionsOf(viewer)).toEqual(leftToRight)
  await expect(viewer.locator('.pins button').first()).toHaveText('۲')
})

test('@webgl an editor places a point by clicking the model, and the page shows it', async ({ page }) => {
  const _id = `product-${editedSlug}`
  const craft = await lakeClient().fetch<{ _key: string; title: { en: string } }[]>(
    '*[_id == $_id][0].craft',
    {
      _id,
    },
  )
  const { _key } = craft.find(({ title }) => title.en === 'The watermark')!
  const field = encodeURIComponent(`craft[_key=="${_key}"].place`)
  await openStudio(page, `/intent/edit/id=${_id};type=product;path=${field}/`)
  await page.getByRole('button', { name: 'Set it on the piece' }).click({ timeout: 60_000 })
  const bench = page.getByRole('group', { name: 'The piece: click to set the point' })
  await expect(page.getByText('click where the point is to be')).toBeVisible({ timeout: 60_000 })
  await bench.click()
  await expect(page.getByText('The point is set.')).toBeVisible()
  await page.getByRole('button', { name: 'From higher up' }).click()
  await page.getByRole('button', { name: 'Keep this view' }).click()
  await expect(page.getByText('The view is kept.')).toBeVisible()

  await page.getByRole('button', { name: 'Publish', exact: true }).click()

  await expect
    .poll(
      async () => (await (await page.request.get(`/products/${editedSlug}/craft.json`)).json()).points.length,
    )
    .toBe(3)
  const viewer = await openLive(page, `/products/${editedSlug}`)
  await viewer.getByRole('button', { name: '2. The watermark' }).press('Enter')
  await expect(viewer.getByRole('dialog', { name: 'The watermark' })).toBeVisible()
  await lakeClient()
    .patch(_id)
    .unset([`craft[_key=="${_key}"].place`])
    .commit()
})
