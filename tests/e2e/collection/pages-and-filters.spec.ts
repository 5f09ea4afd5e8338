import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/page/accessible.ts'
import { keyboardOf } from '../support/page/keyboard.ts'
import { publishLargeCollection, collectionSize } from '../support/content/large-collection.ts'

const path = '/collections/the-long-shelf'

test('@both a collection of thirty products has pages and filters, and says when nothing matches', async ({
  page,
  request,
}) => {
  await publishLargeCollection()
  const products = page.locator('main article.object-card')
  const head = (selector: string, attribute: string) => page.locator(selector).getAttribute(attribute)
  const places = async () => {
    const written = await page.locator('script[type="application/ld+json"]').textContent()
    return [...(written ?? '').matchAll(/"position":(\d+),"name":"Étagère/g)].map(([, place]) =>
      Number(place),
    )
  }

  await page.goto(path)
  await expect(page.getByRole('status')).toHaveText(`${collectionSize} objects`)
  await expect(products).toHaveCount(24)
  expect(await head('link[rel=next]', 'href')).toMatch(/\/the-long-shelf\?page=2$/)
  expect((await places()).at(-1)).toBe(24)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'The next page' }).click()
  await expect(page).toHaveURL(/\?page=2$/)
  await expect(products).toHaveCount(6)
  expect(await head('link[rel=prev]', 'href')).toMatch(/\/the-long-shelf$/)
  expect(await head('link[rel=canonical]', 'href')).toMatch(/\/the-long-shelf\?page=2$/)
  expect(await head('link[rel=alternate][hreflang=fr]', 'href')).toMatch(/\/fr\/.*\?page=2$/)
  expect(await places()).toEqual([25, 26, 27, 28, 29, 30])
  await expectAccessible(page)

  await page.getByLabel('Kind').selectOption({ label: 'Writing paper' })
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByRole('status')).toHaveText(`6 objects of ${collectionSize}`)
  await expect(products).toHaveCount(6)
  await expect(page.getByLabel('Kind')).toHaveValue('writing paper')
  expect(await head('meta[name=robots]', 'content')).toBe('noindex')

  await page.getByLabel('Material').selectOption({ label: 'Brass' })
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/Nothing in this room/)
  await expect(products).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Show everything in the room' }).first().click()
  await expect(products).toHaveCount(24)

  for (const query of ['page=3', 'page=0', 'kind=umbrella', 'material=gold-leaf', 'availability=soon'])
    expect((await request.get(`${path}?${query}`)).status(), query).toBe(404)
})

test('the filters of a collection work by keyboard, right to left and at 320 px', async ({ page }) => {
  await publishLargeCollection()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`/fa${path}`)
  const keyboard = keyboardOf(page)
  const kind = page.locator('select[name=kind]')
  await keyboard.tabTo(kind)
  await page.keyboard.press('ArrowDown')
  await expect(kind).not.toHaveValue('')
  await keyboard.enter(page.getByRole('button', { name: 'نشان دهید' }))
  await expect(page).toHaveURL(/kind=/)
  await expect(page.getByRole('status')).toHaveText(/از ۳۰/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})
