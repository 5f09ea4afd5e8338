import { expect, test } from '@playwright/test'
import { overBudget } from '../../../dev/bench/budgets.ts'
import { measurePage } from '../../../dev/bench/measure-page.ts'

for (const path of [
  '/products/meridienne',
  '/products/eau-de-nuit',
  '/fr/products/meridienne',
  '/fa/products/meridienne',
]) {
  test(`a first visit to ${path} meets the budgets, sets no cookie and requests no other host`, async ({
    browser,
    baseURL,
  }) => {
    const cost = await measurePage(browser, `${baseURL}${path}`)
    expect(overBudget(cost)).toEqual([])
  })
}

// The first date of a page costs 37 ms of a desktop's processor, four times as much of a phone's.
test('the home page formats no date until its windows are near', async ({ page }) => {
  await page.addInitScript(() => {
    const record = globalThis as unknown as { formatters: number }
    record.formatters = 0
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(target, args: [string?]) {
        record.formatters++
        return Reflect.construct(target, args) as Intl.DateTimeFormat
      },
    })
  })
  const formatters = () => page.evaluate(() => (globalThis as unknown as { formatters: number }).formatters)
  await page.goto('/', { waitUntil: 'load' })
  expect(await formatters()).toBe(0)
  await page.locator('[data-windows]').scrollIntoViewIfNeeded()
  await expect.poll(formatters).toBeGreaterThan(0)
})
