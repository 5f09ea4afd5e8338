import { expect, test } from '@playwright/test'
import { overBudget } from '../../../dev/bench/budgets.ts'
import { measurePage } from '../../../dev/bench/measure-page.ts'

for (const path of ['/products/meridienne', '/products/eau-de-nuit', '/fa/products/meridienne']) {
  test(`a first visit to ${path} meets the budgets, sets no cookie and requests no other host`, async ({
    browser,
    baseURL,
  }) => {
    const cost = await measurePage(browser, `${baseURL}${path}`)
    expect(overBudget(cost)).toEqual([])
  })
}
