import { expect, test } from '@playwright/test'
import { overBudget } from '../../dev/bench/budgets.ts'
import { measurePage } from '../../dev/bench/measure-page.ts'

const paths = [
  '/products/meridienne',
  '/products/eau-de-nuit',
  '/fr/products/meridienne',
  '/fa/products/meridienne',
]
for (const path of paths) {
  test(`a first visit to ${path} keeps the budgets, sets no cookie and asks no stranger`, async ({
    browser,
    baseURL,
  }) => {
    const cost = await measurePage(browser, `${baseURL}${path}`)
    expect(overBudget(cost)).toEqual([])
  })
}

// The first date of a page has the browser read its calendars: 37 ms of a desktop's processor, four times that of a phone's.
test('the home page writes no date until its windows are near', async ({ page }) => {
  await page.addInitScript(() => {
    const record = globalThis as unknown as { datesWritten: number }
    record.datesWritten = 0
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(target, given: [string?]) {
        record.datesWritten++
        return Reflect.construct(target, given) as Intl.DateTimeFormat
      },
    })
  })
  const datesWritten = () =>
    page.evaluate(() => (globalThis as unknown as { datesWritten: number }).datesWritten)
  await page.goto('/', { waitUntil: 'load' })
  expect(await datesWritten()).toBe(0)
  await page.locator('[data-windows]').scrollIntoViewIfNeeded()
  await expect.poll(datesWritten).toBeGreaterThan(0)
})
